# SPDX-FileCopyrightText: The Beraad contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The rooms of the window and what each may use, beside the whole of core. A room is one static
# library, beraad_ui_<room>, in ui/<room>. A room that shows something to the person knows the kit,
# never another such room; only the shell may know them all. Six are lent: reading (a PDF on screen)
# to the rooms that show one, a plan, the report, a letter; criteria (a criterion as a reader sees
# it) to the review and to the set-up, where the rubric is shown before it is used; comparing (what
# changed since the last round) to the rooms where a plan is judged; elsewhere (how a criterion was
# judged in other plans) to those where judgements are weighed; matching (which PDF goes to which
# region and its password, which column holds what) to those that take plans in; and keys (the key that
# a person signs or opens with) to those that need one. No room of the window links SQL or Poppler:
# core/storage and core/pdf stand before those.

set(BERAAD_UI_ROOM_kit_USES "")
set(BERAAD_UI_ROOM_reading_USES kit)
set(BERAAD_UI_ROOM_criteria_USES kit reading)
set(BERAAD_UI_ROOM_matching_USES kit)
set(BERAAD_UI_ROOM_keys_USES kit)
set(BERAAD_UI_ROOM_comparing_USES kit reading)
set(BERAAD_UI_ROOM_elsewhere_USES kit reading)
set(BERAAD_UI_ROOM_start_USES kit matching)
set(BERAAD_UI_ROOM_overview_USES kit)
set(BERAAD_UI_ROOM_review_USES kit reading criteria comparing elsewhere)
set(BERAAD_UI_ROOM_differences_USES kit reading elsewhere)
set(BERAAD_UI_ROOM_advice_USES kit reading comparing)
set(BERAAD_UI_ROOM_plenary_USES kit)
set(BERAAD_UI_ROOM_report_USES kit reading keys)
set(BERAAD_UI_ROOM_letters_USES kit reading)
set(BERAAD_UI_ROOM_decisions_USES kit)
set(BERAAD_UI_ROOM_exchange_USES kit keys)
set(BERAAD_UI_ROOM_clarification_USES kit matching)
set(BERAAD_UI_ROOM_setup_USES kit reading criteria matching)
set(BERAAD_UI_ROOM_laptop_USES kit keys)
set(BERAAD_UI_ROOM_help_USES kit)
set(BERAAD_UI_ROOM_shell_USES kit reading criteria comparing elsewhere matching keys start overview review differences advice plenary report letters decisions exchange clarification setup laptop help)

set(BERAAD_UI_ROOMS kit reading criteria comparing elsewhere matching keys start overview review differences advice plenary report letters decisions exchange clarification setup laptop help shell)
set(BERAAD_UI_OUTSIDE Qt6::Core Qt6::Gui Qt6::Widgets Qt6::Svg Qt6::PrintSupport Qt6::Concurrent)

# beraad_ui_room(<name> SOURCES ... HEADERS ... [USES <room of core or ui>...] [LINKS <Qt library>...])
# Qt6::Widgets is always linked; LINKS names the others.
function(beraad_ui_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;HEADERS;USES;LINKS")
    if(NOT name IN_LIST BERAAD_UI_ROOMS)
        message(FATAL_ERROR "ui/${name} is not in the table of ui/rooms.cmake")
    endif()
    set(used_rooms "")
    foreach(used IN LISTS room_USES)
        if(used IN_LIST BERAAD_UI_ROOM_${name}_USES)
            list(APPEND used_rooms beraad_ui_${used})
        elseif(used IN_LIST BERAAD_ROOMS AND NOT used IN_LIST BERAAD_ROOMS_OF_THE_READER)
            list(APPEND used_rooms beraad_${used})
        else()
            message(FATAL_ERROR "ui/${name} uses ${used}, which ui/rooms.cmake does not allow")
        endif()
    endforeach()
    foreach(outside IN LISTS room_LINKS)
        if(NOT outside IN_LIST BERAAD_UI_OUTSIDE)
            message(FATAL_ERROR "ui/${name} links ${outside}, which ui/rooms.cmake does not allow")
        endif()
    endforeach()
    add_library(beraad_ui_${name} STATIC ${room_SOURCES})
    target_sources(beraad_ui_${name} PUBLIC
        FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${room_HEADERS})
    target_link_libraries(beraad_ui_${name} PUBLIC beraad_flags ${used_rooms} Qt6::Widgets ${room_LINKS})
    set_target_properties(beraad_ui_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    beraad_build_together(beraad_ui_${name})
    beraad_moc(beraad_ui_${name})
endfunction()
