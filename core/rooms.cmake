# SPDX-FileCopyrightText: The Beraad contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The rooms of the house and what each may use. A room is one static library, beraad_<room>, in
# core/<room> or ui/<room>. Whatever is not in this table is an error at configure time, so a new
# dependency is a decision that somebody sees. Dependencies point down the list only.

set(BERAAD_ROOM_base_USES          Qt6::Core)
set(BERAAD_ROOM_wording_USES       base domain Qt6::Core)
set(BERAAD_ROOM_domain_USES        base Qt6::Core)
set(BERAAD_ROOM_rubrics_USES       base domain Qt6::Core)
set(BERAAD_ROOM_spelling_USES      base Qt6::Core PkgConfig::HUNSPELL)
set(BERAAD_ROOM_tables_USES        base Qt6::Core PkgConfig::LIBARCHIVE PkgConfig::XLSXWRITER)
set(BERAAD_ROOM_text_USES          base Qt6::Core Qt6::Gui)
set(BERAAD_ROOM_storage_USES       base domain rubrics text Qt6::Core Qt6::Sql)
set(BERAAD_ROOM_committee_USES     base domain Qt6::Core)
set(BERAAD_ROOM_assigning_USES    base domain committee Qt6::Core Glpk::Glpk)
set(BERAAD_ROOM_calendar_USES     base domain committee wording Qt6::Core PkgConfig::ICAL)
set(BERAAD_ROOM_commands_USES      base domain rubrics text storage committee Qt6::Core Qt6::Gui)
set(BERAAD_ROOM_forms_USES         base domain rubrics tables storage committee commands Qt6::Core)
set(BERAAD_ROOM_pdf_USES           base text Qt6::Core Qt6::Gui)
set(BERAAD_ROOM_render_USES        base text pdf Qt6::Core Qt6::Gui PkgConfig::POPPLER PkgConfig::QPDF PkgConfig::SECCOMP)
set(BERAAD_ROOM_signing_USES       base Qt6::Core Qt6::Gui OpenSSL::Crypto PkgConfig::QPDF PkgConfig::LIBP11)
set(BERAAD_ROOM_sealing_USES       base signing Qt6::Core PkgConfig::SODIUM PkgConfig::LIBARCHIVE)
set(BERAAD_ROOM_identity_USES      base domain signing storage commands Qt6::Core)
set(BERAAD_ROOM_exchange_USES      base domain rubrics text signing sealing storage committee commands identity Qt6::Core)
set(BERAAD_ROOM_merging_USES       base domain storage commands exchange Qt6::Core)
set(BERAAD_ROOM_documents_USES     base domain wording committee storage Qt6::Core Qt6::Gui PkgConfig::QPDF)
set(BERAAD_ROOM_publishing_USES    base domain wording committee storage commands documents signing Qt6::Core)
set(BERAAD_ROOM_intake_USES        base domain tables text storage commands pdf signing Qt6::Core)
set(BERAAD_ROOM_versions_USES      base domain text storage committee commands pdf Qt6::Core Qt6::Gui)
set(BERAAD_ROOM_demonstration_USES base domain rubrics wording tables committee storage commands pdf intake documents signing publishing Qt6::Core Qt6::Gui Qt6::Concurrent)

set(BERAAD_ROOMS base domain rubrics wording spelling tables text storage committee assigning calendar commands forms pdf render signing sealing
    identity exchange merging documents
    publishing intake versions demonstration)

# Only these rooms may know what stands behind them; tests/architecture checks the includes too.
set(BERAAD_ONLY_ROOM_WITH_Qt6::Sql storage)
set(BERAAD_ONLY_ROOM_WITH_PkgConfig::POPPLER render)
set(BERAAD_ONLY_ROOM_WITH_PkgConfig::HUNSPELL spelling)
set(BERAAD_ONLY_ROOM_WITH_Glpk::Glpk assigning)
set(BERAAD_ONLY_ROOM_WITH_PkgConfig::ICAL calendar)
set(BERAAD_ONLY_ROOM_WITH_PkgConfig::SODIUM sealing)
# A spreadsheet is a zipped file, and a package is a tar.
set(BERAAD_ONLY_ROOM_WITH_PkgConfig::LIBARCHIVE sealing tables)
set(BERAAD_ONLY_ROOM_WITH_PkgConfig::XLSXWRITER tables)

# What strangers' PDFs can take over is no part of the process with the window: only the program of
# app/reader links these rooms, and tests.
set(BERAAD_ROOMS_OF_THE_READER render)

# beraad_room(<name> SOURCES ... HEADERS ... [USES <room>...] [PUBLIC <target>...] [PRIVATE <target>...])
# USES are rooms (public); PUBLIC and PRIVATE are libraries from outside.
function(beraad_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;HEADERS;USES;PUBLIC;PRIVATE")
    foreach(used IN LISTS room_USES room_PUBLIC room_PRIVATE)
        if(NOT used IN_LIST BERAAD_ROOM_${name}_USES)
            message(FATAL_ERROR "core/${name} uses ${used}, which core/rooms.cmake does not allow")
        endif()
        if(DEFINED BERAAD_ONLY_ROOM_WITH_${used} AND NOT name IN_LIST BERAAD_ONLY_ROOM_WITH_${used})
            message(FATAL_ERROR "only core/${BERAAD_ONLY_ROOM_WITH_${used}} may use ${used}, not core/${name}")
        endif()
    endforeach()
    add_library(beraad_${name} STATIC ${room_SOURCES})
    target_sources(beraad_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${room_HEADERS})
    list(TRANSFORM room_USES PREPEND beraad_ OUTPUT_VARIABLE used_rooms)
    target_link_libraries(beraad_${name} PUBLIC beraad_flags ${used_rooms} ${room_PUBLIC} PRIVATE ${room_PRIVATE})
    set_target_properties(beraad_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    beraad_build_together(beraad_${name})
endfunction()

# All targets that are linked into `from`, itself included.
function(beraad_reached from result)
    set(open ${from})
    set(seen "")
    while(open)
        list(POP_FRONT open target)
        string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" target "${target}")
        if(target IN_LIST seen OR NOT TARGET ${target})
            continue()
        endif()
        list(APPEND seen ${target})
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(linked ${target} ${property})
            if(linked)
                list(APPEND open ${linked})
            endif()
        endforeach()
    endwhile()
    set(${result} ${seen} PARENT_SCOPE)
endfunction()

# Walks the link graph: nothing below core may reach a widget library, and nothing below the program
# with the window a room of the reader.
function(beraad_check_rooms)
    foreach(room IN LISTS BERAAD_ROOMS)
        if(NOT TARGET beraad_${room})
            continue()
        endif()
        beraad_reached(beraad_${room} reached)
        foreach(target IN LISTS reached)
            if(target MATCHES "^Qt6::(Widgets|PrintSupport|Svg|SvgWidgets)$" OR target MATCHES "^beraad_ui")
                message(FATAL_ERROR "core/${room} reaches ${target}; core knows no widgets")
            endif()
        endforeach()
    endforeach()
    if(TARGET beraad)
        beraad_reached(beraad reached)
        foreach(room IN LISTS BERAAD_ROOMS_OF_THE_READER)
            if(beraad_${room} IN_LIST reached)
                message(FATAL_ERROR "the program with the window reaches core/${room}")
            endif()
        endforeach()
    endif()
endfunction()
