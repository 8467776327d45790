// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/capture/journalmask.h"

#include "core/json/jsonreader.h"
#include "core/json/masker.h"
#include "core/json/secretformats.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace Signalbox {

namespace {

constexpr QByteArrayView kMark("\u2022\u2022\u2022\u2022");

/// Every name that Masker::isSecretName() knows holds one of these.
const QList<QByteArray> &partsOfNames()
{
    static const QList<QByteArray> s_parts = [] {
        QList<QByteArray> parts{"token",    "passw",     "passphrase", "\"pwd",  "pwd\"",      "_pwd",
                                "-pwd",     "secret",    "authoriz",   "cookie", "credential", "bearer",
                                "\"jwt",    "jwt\"",     "_jwt",       "-jwt",   "verifier",   "assertion",
                                "\"auth\"", "accesskey", "privatekey", "apikey"};
        for (const char *before :
             {"api", "access", "private", "signing", "encryption", "subscription", "auth", "account", "service"}) {
            for (const char *between : {"", "_", "-", ".", " "}) {
                parts.append(QByteArray(before) + between + "key");
            }
        }
        return parts;
    }();
    return s_parts;
}

/// The same mark as Masker's, so that scripts find both.
QByteArray markFor(QByteArrayView secret)
{
    const qsizetype characters = std::ranges::count_if(secret, [](char c) { return (c & 0xC0) != 0x80; });
    return kMark.toByteArray() + " masked, " + QByteArray::number(characters) + " characters";
}

} // namespace

JournalMask::JournalMask()
{
    rebuild();
}

void JournalMask::setSecrets(const QString &owner, const QList<QByteArray> &values)
{
    QList<QByteArray> kept = values;
    kept.removeIf([](const QByteArray &value) { return value.size() < kShortest; });
    if (m_secrets.value(owner) == kept) {
        return;
    }
    m_secrets.insert(owner, kept);
    rebuild();
}

void JournalMask::addSecret(const QString &owner, const QByteArray &value)
{
    if (value.size() >= kShortest && !m_secrets.value(owner).contains(value)) {
        m_secrets[owner].append(value);
        rebuild();
    }
}

void JournalMask::setKeepsSecretsOf(quint16 server, bool keeps)
{
    if (keeps) {
        m_clear.insert(server);
    } else {
        m_clear.remove(server);
    }
}

void JournalMask::rebuild()
{
    m_spellings.clear();
    for (const QList<QByteArray> &values : std::as_const(m_secrets)) {
        for (const QByteArray &value : values) {
            m_spellings += spellingsOf(value);
        }
    }
    std::ranges::sort(m_spellings);
    m_spellings.erase(std::ranges::unique(m_spellings).begin(), m_spellings.end());
    m_values.setNeedles(m_spellings);
    m_suspicions.setNeedles(partsOfNames() + m_spellings);
}

bool JournalMask::isSuspicious(QByteArrayView message) const
{
    constexpr QByteArrayView progress("progress");
    for (auto hit = m_suspicions.find(message); hit.at >= 0; hit = m_suspicions.find(message, hit.at + 1)) {
        // The protocol's own progressToken is in every other message.
        const bool isToken =
            hit.needle == 0 && hit.at >= progress.size()
            && message.sliced(hit.at - progress.size(), progress.size()).compare(progress, Qt::CaseInsensitive) == 0;
        if (!isToken) {
            return true;
        }
    }
    return false;
}

QList<CaptureMask::Cut> JournalMask::cutsIn(QByteArrayView message) const
{
    if (!isSuspicious(message)) {
        return {};
    }
    QList<Span> spans = registeredIn(message);
    addNamed(spans, message);
    std::ranges::stable_sort(spans, {}, &Span::begin);
    QList<Cut> cuts;
    QList<Span> merged; // two marks side by side would tell where a secret ends
    for (const Span &span : std::as_const(spans)) {
        if (!merged.isEmpty() && span.begin <= merged.last().end) {
            merged.last().end = std::max(merged.last().end, span.end);
            merged.last().isNumber = merged.last().isNumber || span.isNumber;
        } else {
            merged.append(span);
        }
    }
    cuts.reserve(merged.size());
    for (const Span &span : std::as_const(merged)) {
        const QByteArray mark = markFor(message.sliced(span.begin, span.end - span.begin));
        cuts.append({span.begin, span.end, span.isNumber ? '"' + mark + '"' : mark});
    }
    return cuts;
}

QList<JournalMask::Span> JournalMask::registeredIn(QByteArrayView message) const
{
    QList<Span> spans;
    qsizetype from = 0;
    for (auto hit = m_values.find(message, from); hit.at >= 0; hit = m_values.find(message, from)) {
        from = hit.at + 1;
        qsizetype length = 0; // of the longest spelling here, in its own case
        for (const QByteArray &spelling : m_spellings) {
            if (spelling.size() > length && message.sliced(hit.at).startsWith(spelling)) {
                length = spelling.size();
            }
        }
        if (length > 0) {
            spans.append({hit.at, hit.at + length});
        }
    }
    return spans;
}

/// Walks the text once. `spans` holds what was found by value, in order; numbers that hold such a value are taken whole.
void JournalMask::addNamed(QList<Span> &spans, QByteArrayView message)
{
    using Token = JsonReader::Token;
    JsonReader reader(message, std::numeric_limits<int>::max());
    std::vector<bool> arrays; // one a level: does what stands in it belong to a secret's name?
    bool isSecret = false;
    qsizetype byValue = 0;
    QList<Span> named;
    for (Token token = reader.next(); token != Token::End && token != Token::Error; token = reader.next()) {
        const bool isIn = isSecret || (!arrays.empty() && arrays.back());
        if (token == Token::Key) {
            const QByteArrayView name = reader.raw().sliced(1, reader.raw().size() - 2);
            isSecret = Masker::isSecretName(reader.isPlain() ? QString::fromUtf8(name)
                                                             : QString::fromStdString(reader.string()));
            continue;
        }
        const qsizetype begin = reader.offset();
        const qsizetype end = begin + reader.raw().size();
        if (token == Token::BeginObject || token == Token::BeginArray) {
            arrays.push_back(token == Token::BeginArray && isIn);
        } else if (token == Token::EndObject || token == Token::EndArray) {
            arrays.pop_back();
        } else if (token == Token::String && isIn && end - begin > 2
                   && !message.sliced(begin + 1).startsWith(kMark)) { // masked already, before it came here
            named.append({begin + 1, end - 1});
        } else if (token == Token::Number) {
            widenNumber(spans, begin, end, byValue);
        }
        isSecret = false;
    }
    spans += named;
}

void JournalMask::widenNumber(QList<Span> &spans, qsizetype begin, qsizetype end, qsizetype &from)
{
    while (from < spans.size() && spans[from].end <= begin) {
        ++from;
    }
    for (qsizetype i = from; i < spans.size() && spans[i].begin < end; ++i) {
        spans[i] = {std::min(spans[i].begin, begin), std::max(spans[i].end, end), true};
    }
}

} // namespace Signalbox
