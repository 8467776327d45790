// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/samples.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

QList<SampleServer> sampleServers(const QString &root)
{
    const QString program = QCoreApplication::applicationDirPath() + "/signalbox-filesystem-tools"_L1;
    if (!QFileInfo(program).isExecutable()) {
        return {};
    }
    SampleServer files;
    files.entry.name = u"filesystem-tools"_s;
    files.entry.command = program;
    files.entry.arguments = {u"--root"_s, root};
    files.description = QCoreApplication::translate(
        "Samples", "Reads files, lists folders and runs five safe commands in a folder you pick.");
    files.tools = 3;
    return {files};
}

} // namespace Signalbox
