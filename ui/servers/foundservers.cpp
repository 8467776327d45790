// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/foundservers.h"

#include <QSet>

namespace Signalbox {

FoundServers FoundServers::of(const ProgramLook &look)
{
    QSet<QString> names;
    QSet<QString> having;
    for (const ProgramFile &file : look.files) {
        for (const ProgramServer &server : file.servers) {
            if (!server.fault) {
                names.insert(server.name);
                having.insert(file.place.program);
            }
        }
    }
    FoundServers found{.servers = int(names.size())};
    for (const Program &program : knownPrograms()) {
        if (having.contains(program.id)) {
            found.programs.append(program.name);
        }
    }
    return found;
}

} // namespace Signalbox
