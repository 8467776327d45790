// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalfolder.h"

#include "core/base/paths.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

QCommandLineOption journalFolderOption()
{
    return {u"folder"_s, QCoreApplication::translate("CommandLine", "Another journal than Signalbox's own."),
            u"folder"_s};
}

QString journalFolder(OptionReader &reader, const QString &command, const QStringList &words)
{
    QStringList folders;
    reader.texts(folders, u"folder"_s);
    folders += words;
    if (folders.size() > 1) {
        reader.refuse(QCoreApplication::translate("CommandLine", "%1 takes one folder at most.").arg(command));
    }
    return folders.isEmpty() ? Paths().journalDir() : folders.first();
}

} // namespace Signalbox
