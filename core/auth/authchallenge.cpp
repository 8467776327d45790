// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authchallenge.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMostBytes = 64 * 1024;
constexpr qsizetype kMostChallenges = 32;
constexpr qsizetype kMostParameters = 64;
constexpr qsizetype kMostForeignText = 500;

bool isTokenCharacter(char c)
{
    constexpr QByteArrayView kMarks = "!#$%&'*+-.^_`|~";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || kMarks.contains(c);
}

bool isToken68Character(char c)
{
    constexpr QByteArrayView kMarks = "-._~+/";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || kMarks.contains(c);
}

/// Reads one field value; each step moves on by at least one byte.
class ChallengeReader
{
public:
    ChallengeReader(QByteArrayView text, QList<AuthChallenge> &challenges)
        : m_text(text)
        , m_challenges(challenges)
        , m_first(challenges.size())
    {
    }

    void read()
    {
        while (!atEnd()) {
            if (here() == ',' || isSpace()) {
                ++m_at;
            } else {
                readWord();
            }
        }
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char here() const { return m_text[m_at]; }
    [[nodiscard]] bool isSpace() const { return here() == ' ' || here() == '\t'; }

    void skipSpace()
    {
        while (!atEnd() && isSpace()) {
            ++m_at;
        }
    }

    QByteArray takeToken()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && isTokenCharacter(here())) {
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin).toByteArray();
    }

    void readWord()
    {
        const QByteArray word = takeToken();
        if (word.isEmpty()) {
            ++m_at; // no character of the grammar
            return;
        }
        const qsizetype after = m_at;
        skipSpace();
        if (!atEnd() && here() == '=') {
            ++m_at;
            skipSpace();
            addParameter(word, takeValue());
            return;
        }
        if (m_challenges.size() < kMostChallenges) {
            m_challenges.append({word, m_at > after ? takeToken68() : QByteArray(), {}});
        }
    }

    /// What stands alone up to the next comma; nothing if it is the beginning of a parameter.
    QByteArray takeToken68()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isToken68Character(m_text[end])) {
            ++end;
        }
        while (end > m_at && end < m_text.size() && m_text[end] == '=') {
            ++end;
        }
        qsizetype next = end;
        while (next < m_text.size() && (m_text[next] == ' ' || m_text[next] == '\t')) {
            ++next;
        }
        if (end == m_at || (next < m_text.size() && m_text[next] != ',')) {
            return {};
        }
        const QByteArray token = m_text.sliced(m_at, end - m_at).toByteArray();
        m_at = end;
        return token;
    }

    QByteArray takeValue()
    {
        if (atEnd() || here() != '"') {
            const qsizetype begin = m_at;
            while (!atEnd() && here() != ',' && !isSpace()) {
                ++m_at;
            }
            return m_text.sliced(begin, m_at - begin).toByteArray();
        }
        QByteArray value;
        for (++m_at; !atEnd() && here() != '"'; ++m_at) {
            if (here() == '\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            }
            value.append(here());
        }
        m_at += atEnd() ? 0 : 1;
        return value;
    }

    void addParameter(const QByteArray &name, const QByteArray &value)
    {
        if (m_challenges.size() == m_first) {
            return; // belongs to no challenge of this field
        }
        AuthChallenge &challenge = m_challenges.last();
        if (challenge.parameters.size() < kMostParameters && !challenge.parameter(name)) {
            challenge.parameters.append({name, value});
        }
    }

    QByteArrayView m_text;
    QList<AuthChallenge> &m_challenges;
    const qsizetype m_first;
    qsizetype m_at = 0;
};

} // namespace

bool AuthChallenge::isScheme(QByteArrayView name) const
{
    return scheme.compare(name, Qt::CaseInsensitive) == 0;
}

std::optional<QByteArray> AuthChallenge::parameter(QByteArrayView name) const
{
    for (const auto &[key, value] : parameters) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

Result<QList<AuthChallenge>> parseChallenges(const QByteArrayList &values)
{
    qsizetype size = 0;
    for (const QByteArray &value : values) {
        size += value.size();
    }
    if (size > kMostBytes) {
        return fail(
            Error::Kind::Framing,
            QCoreApplication::translate("Auth", "The server's WWW-Authenticate header has %1 bytes; the limit is %2.")
                .arg(size)
                .arg(kMostBytes));
    }
    QList<AuthChallenge> challenges;
    for (const QByteArray &value : values) {
        ChallengeReader(value, challenges).read();
    }
    return challenges;
}

OAuthChallenge oauthChallenge(const QList<AuthChallenge> &challenges)
{
    OAuthChallenge said;
    const auto take = [](QString &field, const std::optional<QByteArray> &value) {
        if (field.isEmpty() && value) {
            field = QString::fromUtf8(*value);
        }
    };
    for (const AuthChallenge &challenge : challenges) {
        const bool bearer = challenge.isScheme("Bearer");
        const bool dpop = challenge.isScheme("DPoP");
        said.offersBearer = said.offersBearer || bearer;
        said.offersDpop = said.offersDpop || dpop;
        said.offersBasic = said.offersBasic || challenge.isScheme("Basic");
        if (!bearer && !dpop) {
            continue;
        }
        take(said.resourceMetadata, challenge.parameter("resource_metadata"));
        take(said.error, challenge.parameter("error"));
        if (said.scopes.isEmpty()) {
            said.scopes = scopeList(QString::fromUtf8(challenge.parameter("scope").value_or(QByteArray())));
        }
        if (said.errorDescription.isEmpty()) {
            said.errorDescription = foreignText(challenge.parameter("error_description").value_or(QByteArray()));
        }
    }
    return said;
}

QStringList scopeList(QStringView text)
{
    QStringList scopes;
    for (const QStringView scope : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!scopes.contains(scope)) {
            scopes.append(scope.toString());
        }
    }
    return scopes;
}

QStringList unionOfScopes(const QStringList &first, const QStringList &second)
{
    QStringList all = first;
    all.append(second);
    all.removeDuplicates();
    return all;
}

QString foreignText(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8.first(qMin(utf8.size(), 4 * kMostForeignText)));
    std::ranges::replace_if(
        text,
        [](QChar c) {
            return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                   || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        },
        u' ');
    text = std::move(text).simplified();
    if (text.size() > kMostForeignText) {
        text.truncate(kMostForeignText - 1);
        text.append(u'…');
    }
    return text;
}

} // namespace Signalbox
