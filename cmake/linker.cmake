# mold links a diagram several times faster than ld; used when it is there.
find_program(MOLD mold)
if(MOLD)
  add_link_options(-fuse-ld=mold)
endif()
