// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/frameprinter.h"

#include "app/cli/clioutput.h"
#include "core/base/durations.h"
#include "core/json/jsonreader.h"
#include "core/json/rawjson.h"

#include <QDateTime>

#include <cstdio>

namespace Signalbox {

namespace {

constexpr qsizetype kShownBytes = 64 * 1024;

/// A head in the record's text, each of its lines behind the mark.
QByteArray headLines(QByteArrayView record, QByteArrayView member, const char *mark)
{
    const QByteArrayView raw = rawMember(record, member);
    QByteArray lines;
    if (raw.startsWith('"')) {
        for (const QByteArray &line : QByteArray::fromStdString(decodeJsonString(raw)).split('\n')) {
            if (const QByteArray shown = line.trimmed(); !shown.isEmpty()) {
                lines += "    " + QByteArray(mark) + ' ' + shown + '\n';
            }
        }
    }
    return lines;
}

/// An HTTP exchange (core/session/httprecord.h): both heads, and what there is to know of it.
QByteArray exchangeText(QByteArrayView record)
{
    const auto plain = [&](QByteArrayView member) {
        const QByteArrayView raw = rawMember(record, member);
        return raw.startsWith('"') ? QByteArray::fromStdString(decodeJsonString(raw)) : raw.toByteArray();
    };
    const double milliseconds =
        double(rawInteger(rawMember(rawMember(record, "times"), "end")).value_or(0)) / double(kNsPerMs);
    return plain("url") + ' ' + plain("status") + ", " + plain("bytes") + " bytes, "
           + QByteArray::number(milliseconds, 'f', 1) + " ms, " + plain("peer")
           + (rawMember(record, "kept") == "true" ? " kept" : "") + '\n' + headLines(record, "request", ">")
           + headLines(record, "response", "<");
}

/// Empty if it is no text.
QByteArray textMember(QByteArrayView record, QByteArrayView member)
{
    const QByteArrayView raw = rawMember(record, member);
    return raw.startsWith('"') ? QByteArray::fromStdString(decodeJsonString(raw)) : QByteArray();
}

/// A step of an authorization (core/auth/authevent.h): its sentence and the rule behind it.
QByteArray stepLine(QByteArrayView record)
{
    const auto plain = [&](QByteArrayView member) { return textMember(record, member); };
    return plain("step") + ' ' + plain("outcome") + ": " + plain("sentence") + " (" + plain("rule") + ")\n";
}

/// A decision of the policy (core/hub/policygate.cpp), or a read that the cache answered (core/hub/cache/reads.cpp).
QByteArray gateLine(QByteArrayView record)
{
    const auto plain = [&](QByteArrayView member) { return textMember(record, member); };
    const QByteArray reason = plain("reason");
    const QByteArray what = plain("tool") + plain("method") + ' ' + plain("about");
    return plain("gate") + ": " + plain("decision") + ' ' + what.trimmed()
           + (reason.isEmpty() ? "" : " (" + reason + ')') + '\n';
}

} // namespace

QByteArray FramePrinter::shown(QByteArrayView text) const
{
    return forTerminal(m_masker ? m_masker->maskText(text).text : text);
}

quint64 FramePrinter::record(const Frame &frame, IndexRecord record)
{
    m_before();
    const QByteArray time =
        QDateTime::fromMSecsSinceEpoch(frame.wallNs / kNsPerMs).toString(u"HH:mm:ss.zzz").toLatin1();
    if (record.kind == IndexRecord::Gate) {
        std::fprintf(stderr, "%s [gate] %s", time.constData(), shown(gateLine(frame.bytes)).constData());
        return m_behind.record(frame, record);
    }
    if (record.kind == IndexRecord::Http || record.kind == IndexRecord::Auth) {
        const bool isHttp = record.kind == IndexRecord::Http;
        const QByteArray text = isHttp ? exchangeText(frame.bytes) : stepLine(frame.bytes);
        std::fprintf(stderr, "%s %s %s", time.constData(), isHttp ? "[http]" : "[auth]", shown(text).constData());
        return m_behind.record(frame, record);
    }
    if (record.kind == IndexRecord::Ended) { // the error that is printed says the same
        return m_behind.record(frame, record);
    }
    const char *arrow = frame.direction == Direction::Out ? "-->" : "<--";
    const QByteArray text = shown(QByteArrayView(frame.bytes).first(std::min(frame.bytes.size(), kShownBytes)));
    std::fprintf(stderr, "%s %s %s%s\n", time.constData(), arrow, text.constData(),
                 frame.bytes.size() > kShownBytes ? " …" : "");
    return m_behind.record(frame, record);
}

} // namespace Signalbox
