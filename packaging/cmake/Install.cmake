# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where: programs, the man page, and completions as the program itself prints them.
include(GNUInstallDirs)

foreach(program lacquer lacquer-cli lacquer-report)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()

install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(TARGET lacquer-cli)
    install(FILES $<TARGET_FILE_DIR:lacquer-cli>/lacquer-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 OPTIONAL)
    foreach(place
            bash:bash-completion/completions/lacquer-cli
            zsh:zsh/site-functions/_lacquer-cli
            fish:fish/vendor_completions.d/lacquer-cli.fish)
        string(REPLACE ":" ";" place ${place})
        list(GET place 0 shell)
        list(GET place 1 file)
        cmake_path(GET file PARENT_PATH folder)
        cmake_path(GET file FILENAME name)
        # In English, whatever the builder speaks: the same package everywhere.
        install(CODE "execute_process(COMMAND \"${CMAKE_COMMAND}\" -E env --unset=LANGUAGE LC_ALL=C
            \"$<TARGET_FILE:lacquer-cli>\" completion ${shell}
            OUTPUT_FILE \"${CMAKE_BINARY_DIR}/${name}\" COMMAND_ERROR_IS_FATAL ANY)")
        install(FILES ${CMAKE_BINARY_DIR}/${name} DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder})
    endforeach()
endif()

if(TARGET lacquer)
    set(desktop ${CMAKE_SOURCE_DIR}/packaging/desktop)
    install(FILES ${desktop}/lacquer.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${desktop}/lacquer.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES ${desktop}/lacquer.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${desktop}/lacquer.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
