target_compile_definitions(vellum_cli PRIVATE VELLUM_VERSION="${PROJECT_VERSION}")
