# The Python files of exports: those in resources/hf as they are, the long ones joined from the parts in a folder.

# Sets `into` to the parts of resources/hf/FOLDER in the order given, two empty lines between them. All of them are one
# module: the first holds the imports of all, each may use what the ones before define. A part left out is an error.
function(eulerstack_join_parts into folder)
  set(joined "")
  set(here "${CMAKE_SOURCE_DIR}/resources/hf/${folder}")
  foreach(part ${ARGN})
    file(READ "${here}/${part}.py" text)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${here}/${part}.py")
    if(NOT joined STREQUAL "")
      string(APPEND joined "\n\n")
    endif()
    string(APPEND joined "${text}")
  endforeach()
  file(GLOB present CONFIGURE_DEPENDS RELATIVE "${here}" "${here}/*.py")
  list(TRANSFORM present REPLACE "\\.py$" "")
  list(REMOVE_ITEM present ${ARGN})
  if(present)
    message(FATAL_ERROR "resources/hf/${folder}: ${present} is in no export; name it in the list of parts.")
  endif()
  set(${into} "${joined}" PARENT_SCOPE)
endfunction()

# Sets `into` to the lines of a C++ table {name, text}.
function(eulerstack_hf_templates into)
  eulerstack_join_parts(modeling modeling
    head precision fields cache norms positions attention attention_latent attention_compressed state_mixers mamba retnet
    hyena ttt_layer branched feed_forward experts hyper_connections memory shape_change depth_gate layer schedule parts model
    phases causal_lm)
  eulerstack_join_parts(train train head arguments text model optimizers checkpoints run)
  set(table "    {\"modeling_eulerstack.py\", R\"_hf_(${modeling})_hf_\"},\n")
  string(APPEND table "    {\"train.py\", R\"_hf_(${train})_hf_\"},\n")
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/hf/*.py")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${files})
  foreach(file ${files})
    get_filename_component(name "${file}" NAME)
    file(READ "${file}" text)
    string(APPEND table "    {\"${name}\", R\"_hf_(${text})_hf_\"},\n")
  endforeach()
  set(${into} "${table}" PARENT_SCOPE)
endfunction()
