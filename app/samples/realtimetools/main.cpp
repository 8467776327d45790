// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/common/samplemain.h"
#include "app/samples/realtimetools/realtimetools.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RealtimeToolsMain", text);
}

SampleMain::Traits traits()
{
    return {.name = u"realtime-tools"_s,
            .title = u"Realtime tools"_s,
            .description = u"Tells what happens to the files below one folder."_s,
            .help = tr("An MCP server over WebSocket and, at the same address, Streamable HTTP, or over standard input "
                       "and output: tells what happens to the files below one folder."),
            .exposure = tr("Whoever reaches this address can read the files below the folder."),
            .usual = SampleMain::Usual::WebSocket};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    SampleMain sample(traits());
    sample.addOption(
        {u"root"_s, tr("The folder to watch. Default: the current one."), tr("folder"), QDir::currentPath()});
    if (const Result<> read = sample.read(); !read) {
        return SampleMain::refuse(read.error().message);
    }
    Result<RootFolder> folder = RootFolder::open(sample.value(u"root"_s));
    if (!folder) {
        return SampleMain::refuse(folder.error().message);
    }
    const QString served = QFile::decodeName(folder->path());
    RealtimeTools tools(*std::move(folder));
    return sample.serve(
        tools, u"All paths are relative to %1, and nothing outside it can be reached. Subscribe to a resource to be "
               "told when the file changes."_s.arg(served));
}
