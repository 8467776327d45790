// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/realtimetools/filetail.h"

#include "app/samples/filesystemtools/toolschema.h"
#include "app/samples/realtimetools/tailreader.h"

#include <QFile>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kMostLines = 1000;
constexpr int kMostSeconds = 300;
constexpr int kUsualLines = 10;
constexpr int kMsPerSecond = 1000;

int numberOr(const Json &arguments, const char *name, int otherwise)
{
    return arguments.contains(name) ? arguments.at(name).as<int>() : otherwise;
}

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
            .add("wait_seconds", S::withDefault(S::integer(0, kMostSeconds, "How long to wait for more. 0: not."), 0))
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
    const int seconds = numberOr(arguments, "wait_seconds", 0);
    if (!part) {
        done(ServedResult::failure(part.error().message));
    } else if (seconds == 0) {
        const QString text = TailReader::lastLines(part->bytes, numberOr(arguments, "lines", kUsualLines));
        done(resultOf(place, *part, text));
    } else {
        (new FileTail(root, place, std::move(done), parent))->wait(part->end, seconds, context);
    }
}

FileTail::FileTail(const RootFolder &root, WatchedPlace place, ServedProvider::ToolDone done, QObject *parent)
    : QObject(parent)
    , m_root(root)
    , m_place(std::move(place))
    , m_done(std::move(done))
    , m_watch(m_place.folder, m_place.name, nullptr)
{
}

void FileTail::wait(qint64 from, int seconds, const ServedContextPtr &context)
{
    m_from = from;
    connect(&m_watch, &FileWatch::changed, this, [this] { look(false); });
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { look(true); });
    m_timer.start(seconds * kMsPerSecond);
    const QPointer<FileTail> self(this);
    context->whenCancelled([self] {
        if (self) {
            self->deleteLater();
        }
    });
    look(false); // it may have grown before it was watched
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

void FileTail::end(const ServedResult &result)
{
    if (!std::exchange(m_isOver, true)) {
        m_done(result);
        deleteLater();
    }
}

} // namespace Signalbox
