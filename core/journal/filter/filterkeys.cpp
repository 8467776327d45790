// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filterkeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

using Key = FilterKey;
using Type = FilterValueType;

constexpr std::array kKeys = {
    FilterKeyInfo{Key::Server, "server", Type::Name, QT_TRANSLATE_NOOP("JournalFilter", "the server's name")},
    FilterKeyInfo{Key::Method, "method", Type::Name, QT_TRANSLATE_NOOP("JournalFilter", "the method, as tools/call")},
    FilterKeyInfo{Key::Tool, "tool", Type::Name, QT_TRANSLATE_NOOP("JournalFilter", "the tool that is called")},
    FilterKeyInfo{Key::Kind, "kind", Type::Word, QT_TRANSLATE_NOOP("JournalFilter", "request, response, error …")},
    FilterKeyInfo{Key::Dir, "dir", Type::Word, QT_TRANSLATE_NOOP("JournalFilter", "in: from a server; out: from us")},
    FilterKeyInfo{Key::Status, "status", Type::WordOrNumber,
                  QT_TRANSLATE_NOOP("JournalFilter", "how a call ended: ok, error, late, or a code")},
    FilterKeyInfo{Key::Is, "is", Type::Word,
                  QT_TRANSLATE_NOOP("JournalFilter", "what is known of it: pinned, finding, masked …")},
    FilterKeyInfo{Key::Tag, "tag", Type::Name, QT_TRANSLATE_NOOP("JournalFilter", "a tag that was put on it")},
    FilterKeyInfo{Key::Note, "note", Type::Text, QT_TRANSLATE_NOOP("JournalFilter", "in the note that was put on it")},
    FilterKeyInfo{Key::Dur, "dur", Type::Duration,
                  QT_TRANSLATE_NOOP("JournalFilter", "of an answer: time since its request")},
    FilterKeyInfo{Key::Size, "size", Type::Bytes, QT_TRANSLATE_NOOP("JournalFilter", "length of the message")},
    FilterKeyInfo{Key::Since, "since", Type::Time, QT_TRANSLATE_NOOP("JournalFilter", "at this time or later")},
    FilterKeyInfo{Key::Until, "until", Type::Time, QT_TRANSLATE_NOOP("JournalFilter", "before this time")},
    FilterKeyInfo{Key::Id, "id", Type::Id, QT_TRANSLATE_NOOP("JournalFilter", "the id inside request and answer")},
    FilterKeyInfo{Key::No, "no", Type::Number, QT_TRANSLATE_NOOP("JournalFilter", "number in the journal")},
    FilterKeyInfo{Key::About, "about", Type::Name,
                  QT_TRANSLATE_NOOP("JournalFilter", "tool, prompt or address it is about")},
    FilterKeyInfo{Key::Session, "session", Type::Number,
                  QT_TRANSLATE_NOOP("JournalFilter", "number of the connection")},
    FilterKeyInfo{Key::Caller, "caller", Type::Name,
                  QT_TRANSLATE_NOOP("JournalFilter", "of a request of ours: who asked, as form or cli")},
    FilterKeyInfo{Key::Text, "text", Type::Text, QT_TRANSLATE_NOOP("JournalFilter", "anywhere in the message")},
};

constexpr std::array kWords = {
    FilterWordInfo{Key::Kind, "request", QT_TRANSLATE_NOOP("JournalFilter", "wants an answer")},
    FilterWordInfo{Key::Kind, "response", QT_TRANSLATE_NOOP("JournalFilter", "any answer, good or bad")},
    FilterWordInfo{Key::Kind, "result", QT_TRANSLATE_NOOP("JournalFilter", "an answer that is no error")},
    FilterWordInfo{Key::Kind, "error", QT_TRANSLATE_NOOP("JournalFilter", "an answer that is an error")},
    FilterWordInfo{Key::Kind, "notification", QT_TRANSLATE_NOOP("JournalFilter", "wants no answer")},
    FilterWordInfo{Key::Kind, "batch", QT_TRANSLATE_NOOP("JournalFilter", "several messages in one")},
    FilterWordInfo{Key::Kind, "stray", QT_TRANSLATE_NOOP("JournalFilter", "a line that is no message")},
    FilterWordInfo{Key::Kind, "unknown", QT_TRANSLATE_NOOP("JournalFilter", "cannot be told, or damaged")},
    FilterWordInfo{Key::Kind, "http", QT_TRANSLATE_NOOP("JournalFilter", "heads and times of an HTTP exchange")},
    FilterWordInfo{Key::Kind, "auth", QT_TRANSLATE_NOOP("JournalFilter", "a step of signing in")},
    FilterWordInfo{Key::Kind, "gate", QT_TRANSLATE_NOOP("JournalFilter", "whether a call might go, and why")},
    FilterWordInfo{Key::Kind, "ended", QT_TRANSLATE_NOOP("JournalFilter", "a request that got no answer")},
    FilterWordInfo{Key::Dir, "in", QT_TRANSLATE_NOOP("JournalFilter", "from a server")},
    FilterWordInfo{Key::Dir, "out", QT_TRANSLATE_NOOP("JournalFilter", "from us")},
    FilterWordInfo{Key::Status, "ok", QT_TRANSLATE_NOOP("JournalFilter", "answered in time, without an error")},
    FilterWordInfo{Key::Status, "error",
                   QT_TRANSLATE_NOOP("JournalFilter", "answered with an error, the protocol's or the tool's")},
    FilterWordInfo{Key::Status, "rpc-error", QT_TRANSLATE_NOOP("JournalFilter", "answered with an error of JSON-RPC")},
    FilterWordInfo{Key::Status, "tool-error",
                   QT_TRANSLATE_NOOP("JournalFilter", "the tool itself says that it failed")},
    FilterWordInfo{Key::Status, "late", QT_TRANSLATE_NOOP("JournalFilter", "answered when nobody waited any more")},
    FilterWordInfo{Key::Status, "cut", QT_TRANSLATE_NOOP("JournalFilter", "cut at the size limit")},
    FilterWordInfo{Key::Status, "finding", QT_TRANSLATE_NOOP("JournalFilter", "with a finding about it")},
    FilterWordInfo{Key::Is, "pinned", QT_TRANSLATE_NOOP("JournalFilter", "somebody pinned it")},
    FilterWordInfo{Key::Is, "finding", QT_TRANSLATE_NOOP("JournalFilter", "with a finding about it")},
    FilterWordInfo{Key::Is, "masked", QT_TRANSLATE_NOOP("JournalFilter", "secrets were taken out of it")},
    FilterWordInfo{Key::Is, "clear", QT_TRANSLATE_NOOP("JournalFilter", "secrets were kept in it")},
    FilterWordInfo{Key::Is, "probe", QT_TRANSLATE_NOOP("JournalFilter", "of the negotiation or a health check")},
};

} // namespace

QString FilterKeyInfo::meaning() const
{
    return QCoreApplication::translate("JournalFilter", meaningText);
}

QString FilterWordInfo::meaning() const
{
    return QCoreApplication::translate("JournalFilter", meaningText);
}

std::span<const FilterKeyInfo> filterKeys()
{
    return kKeys;
}

const FilterKeyInfo &infoOf(FilterKey key)
{
    return *std::ranges::find(kKeys, key, &FilterKeyInfo::key);
}

const FilterKeyInfo *findFilterKey(QStringView name)
{
    const auto found = std::ranges::find_if(kKeys, [name](const FilterKeyInfo &info) {
        return name.compare(QLatin1StringView(info.name), Qt::CaseInsensitive) == 0;
    });
    return found != kKeys.end() ? &*found : nullptr;
}

std::span<const FilterWordInfo> filterWords(FilterKey key)
{
    const auto found = std::ranges::equal_range(kWords, key, {}, &FilterWordInfo::key);
    return {found.begin(), found.end()};
}

QStringList filterWordTexts(FilterKey key)
{
    QStringList texts;
    for (const FilterWordInfo &info : filterWords(key)) {
        texts.append(info.text());
    }
    return texts;
}

} // namespace Signalbox
