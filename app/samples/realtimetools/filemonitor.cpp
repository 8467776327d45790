// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/realtimetools/filemonitor.h"

#include "app/samples/common/toolschema.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kMostSeconds = 3600;
constexpr int kUsualSeconds = 60;
constexpr int kMostChanges = 1000;
constexpr int kUsualChanges = 100;

} // namespace

ServedTool FileMonitor::declaration()
{
    using S = ToolSchema;
    ServedTool tool;
    tool.name = u"monitor_file_changes"_s;
    tool.title = u"Monitor file changes"_s;
    tool.description =
        u"Watches a file, or the entries of a folder, below the server's root folder, and answers with what "
        "was created, modified and removed. Each change is told at once as progress."_s;
    tool.inputSchema =
        S().add("path", S::text("The file or folder, relative to the root folder."), true)
            .add("seconds", S::withDefault(S::integer(1, kMostSeconds, "How long to watch."), kUsualSeconds))
            .add("most", S::withDefault(S::integer(1, kMostChanges, "Ends after so many changes."), kUsualChanges))
            .take();
    tool.annotations = Json(jsoncons::json_object_arg);
    tool.annotations["readOnlyHint"] = true;
    tool.annotations["openWorldHint"] = false;
    return tool;
}

void FileMonitor::begin(const WatchedPlace &place, const Json &arguments, const ServedContextPtr &context,
                        ServedProvider::ToolDone done, QObject *parent)
{
    const int most = int(ToolSchema::integerOr(arguments, "most", kUsualChanges));
    auto *monitor = new FileMonitor(place, most, context, std::move(done), parent);
    monitor->waitFor(int(ToolSchema::integerOr(arguments, "seconds", kUsualSeconds)));
    context->progress(0, {}, tr("Watching."));
}

FileMonitor::FileMonitor(const WatchedPlace &place, int most, const ServedContextPtr &context,
                         ServedProvider::ToolDone done, QObject *parent)
    : WatchedCall(place, context, std::move(done), parent)
    , m_most(most)
{
}

void FileMonitor::take(const QList<FileChange> &changes)
{
    for (const FileChange &change : changes) {
        if (int(m_changes.size()) == m_most) {
            break;
        }
        const QString line = QLatin1StringView(change.word()) + u' ' + change.name;
        Json one(jsoncons::json_object_arg);
        one["name"] = change.name.toStdString();
        one["change"] = change.word();
        one["time"] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
        m_changes.push_back(std::move(one));
        m_lines.append(line);
        context()->progress(double(m_changes.size()), {}, line);
    }
    if (int(m_changes.size()) == m_most) {
        handleTimeUp();
    }
}

void FileMonitor::handleTimeUp()
{
    ServedResult result = ServedResult::text(m_lines.isEmpty() ? tr("Nothing changed.") : m_lines.join(u'\n'));
    result.structured = Json(jsoncons::json_object_arg);
    result.structured["changes"] = m_changes;
    end(result);
}

} // namespace Signalbox
