# The mark is read where the painters wrote it: chunks with a CRC, and XML.
target_link_libraries(vellum_publish PRIVATE PkgConfig::Deflate ${Pugixml_TARGET} nlohmann_json::nlohmann_json)
