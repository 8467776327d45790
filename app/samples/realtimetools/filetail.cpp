// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/realtimetools/filetail.h"

#include "app/samples/common/toolschema.h"
#include "app/samples/realtimetools/tailreader.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kMostLines = 1000;
constexpr int kMostWaitSeconds = 300;
constexpr int kUsualLines = 10;

ServedResult resultOf(const WatchedPlace &place, const TailReader::Part &part, const QString &text)
{
    ServedResult result = ServedResult::text(text);
    result.structured = Json(jsoncons::json_object_arg);
    result.structured["path"] = place.relative.toStdString();
    result.structured["text"] = text.toStdString();
    result.structured["size"] = part.end;
    result.structured["cut"] = part.isCut;
    return result;
}

} // namespace

ServedTool FileTail::declaration()
{
    using S = ToolSchema;
    ServedTool tool;
    tool.name = u"tail_file"_s;
    tool.title = u"Tail file"_s;
    tool.description =
        u"The last lines of a file below the server's root folder. With wait_seconds, waits until the file "
        "grows and answers with what was added."_s;
    tool.inputSchema =
        S().add("path", S::text("The file, relative to the root folder."), true)
            .add("lines", S::withDefault(S::integer(1, kMostLines, "How many lines."), kUsualLines))
            .add("wait_seconds",
                 S::withDefault(S::integer(0, kMostWaitSeconds, "How long to wait for more. 0: not."), 0))
            .take();
    tool.annotations = Json(jsoncons::json_object_arg);
    tool.annotations["readOnlyHint"] = true;
    tool.annotations["openWorldHint"] = false;
    return tool;
}

void FileTail::begin(const RootFolder &root, const WatchedPlace &place, const Json &arguments,
                     const ServedContextPtr &context, ServedProvider::ToolDone done, QObject *parent)
{
    const Result<TailReader::Part> part = TailReader::read(root, place.relative);
    const int seconds = int(ToolSchema::integerOr(arguments, "wait_seconds", 0));
    if (!part) {
        done(ServedResult::failure(part.error().message));
    } else if (seconds == 0) {
        const QString text =
            TailReader::lastLines(part->bytes, int(ToolSchema::integerOr(arguments, "lines", kUsualLines)));
        done(resultOf(place, *part, text));
    } else {
        auto *tail = new FileTail(root, place, part->end, context, std::move(done), parent);
        tail->waitFor(seconds);
        tail->look(false); // it may have grown before it was watched
    }
}

FileTail::FileTail(const RootFolder &root, WatchedPlace place, qint64 from, const ServedContextPtr &context,
                   ServedProvider::ToolDone done, QObject *parent)
    : WatchedCall(place, context, std::move(done), parent)
    , m_root(root)
    , m_place(std::move(place))
    , m_from(from)
{
}

void FileTail::take(const QList<FileChange> &)
{
    look(false);
}

void FileTail::handleTimeUp()
{
    look(true);
}

void FileTail::look(bool isLast)
{
    const Result<TailReader::Part> part = TailReader::read(m_root, m_place.relative, m_from);
    if (!part && part.error().code != ENOENT) { // one that is replaced is away for a moment
        end(ServedResult::failure(part.error().message));
    } else if (part && (part->end < m_from || !part->bytes.isEmpty() || isLast)) {
        end(resultOf(m_place, *part, QString::fromUtf8(part->bytes)));
    } else if (isLast) {
        end(ServedResult::failure(part.error().message));
    }
}

} // namespace Signalbox
