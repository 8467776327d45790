// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/common/samplemain.h"
#include "app/samples/filesystemtools/filesystemtools.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr int kMostSeconds = 3600;

QString tr(const char *text)
{
    return QCoreApplication::translate("main", text);
}

SampleMain::Traits traits()
{
    return {.name = u"filesystem-tools"_s,
            .title = u"Filesystem tools"_s,
            .description = u"Reads files, lists folders and runs reading commands below one folder."_s,
            .help = tr("An MCP server over standard input and output, or over HTTP and WebSocket: reads files, lists "
                       "folders and runs reading commands below one folder."),
            .exposure = tr("Whoever reaches this address can read the files below the folder."),
            .usual = SampleMain::Usual::Stdio};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    SampleMain sample(traits());
    sample.addOption(
        {u"root"_s, tr("The folder to serve. Default: the current one."), tr("folder"), QDir::currentPath()});
    sample.addOption({u"time-limit"_s, tr("How long a command may run. Default: 30."), tr("seconds"), u"30"_s});
    if (const Result<> read = sample.read(); !read) {
        return SampleMain::refuse(read.error().message);
    }
    const Result<int> limit = sample.seconds(u"time-limit"_s, kMostSeconds);
    if (!limit) {
        return SampleMain::refuse(limit.error().message);
    }
    Result<RootFolder> folder = RootFolder::open(sample.value(u"root"_s));
    if (!folder) {
        return SampleMain::refuse(folder.error().message);
    }
    const QString served = QFile::decodeName(folder->path());
    FilesystemTools tools(
        *std::move(folder),
        {.searchPath = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts), .limitSeconds = *limit});
    return sample.serve(tools, u"All paths are relative to %1, and nothing outside it can be reached."_s.arg(served));
}
