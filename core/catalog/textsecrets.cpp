// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/textsecrets.h"

#include "core/catalog/values/placeholder.h"
#include "core/json/masker.h"
#include "core/json/secretformats.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// "Bearer x": the word is no secret.
qsizetype lengthOfScheme(const QString &value)
{
    static const QRegularExpression scheme(
        u"\\A\\s*(?:(?:Bearer|Basic|Token|ApiKey|Key|SSWS|GenieKey|Splunk|OAuth|Bot)\\s+)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return scheme.match(value).capturedLength();
}

/// Nothing of its own: what may stand between references, and references in other words (`${TOKEN:?missing}`).
bool isBetweenReferences(const QString &words)
{
    static const QRegularExpression between(
        u"\\A(?:[\\s:@/._\"'-]|\\$\\{[A-Za-z_](?![^{}]*:-[^}])[^{}]*\\})*\\z"_s); // without a value to fall back on
    return between.match(words).hasMatch();
}

bool isReferencePart(const TextPart &part)
{
    return part.placeholder ? part.placeholder->fallback.value_or(QString()).isEmpty()
                            : isBetweenReferences(part.words);
}

/// Of `hunter2${SUFFIX}` what stands there itself: the reference stays one wherever the rest goes.
void addBesideReferences(QList<TextSecret> &found, const QString &value, qsizetype begin, const QString &name)
{
    const QList<TextPart> parts = placeholderParts(value);
    const bool hasReference =
        std::ranges::any_of(parts, [](const TextPart &part) { return part.placeholder && isReferencePart(part); });
    if (!hasReference) {
        found.append({.begin = begin, .length = value.size(), .name = name});
        return;
    }
    bool goesOn = false;
    for (const TextPart &part : parts) {
        const qsizetype length = part.placeholder ? part.placeholder->written.size() : part.words.size();
        const bool isSecret = !isReferencePart(part);
        if (isSecret && goesOn) {
            found.last().length += length;
        } else if (isSecret) {
            found.append({.begin = begin, .length = length, .name = name});
        }
        goesOn = isSecret;
        begin += length;
    }
}

/// Part of a text under a secret's name; nothing where a reference stands.
void addNamed(QList<TextSecret> &found, const QString &text, qsizetype begin, qsizetype length, const QString &name)
{
    const qsizetype scheme = lengthOfScheme(text.sliced(begin, length));
    const QString value = text.sliced(begin + scheme, length - scheme);
    if (!value.trimmed().isEmpty() && !isReferenceText(value)) {
        addBesideReferences(found, value, begin + scheme, name);
    }
}

/// Does it begin in the braces of a reference and end behind them? So it looks where `${env:USER}:${env:PASSWORD}@` is read
/// as a password behind the first colon.
bool beginsInReference(const QString &text, qsizetype begin, const QString &value)
{
    static const QRegularExpression open(u"(?:\\$\\{|\\{(?:env|file):)[^{}\\s]*\\z"_s);
    const qsizetype end = value.indexOf(u'}');
    const qsizetype from = std::max(begin - 512, qsizetype(0));
    return end >= 0 && !value.first(end).contains(u'{') && open.match(text.sliced(from, begin - from)).hasMatch();
}

/// What `form` finds: its first group is the name, the first of the others that took part the value.
void addMatches(QList<TextSecret> &found, const QString &text, const QRegularExpression &form)
{
    for (const QRegularExpressionMatch &match : form.globalMatch(text)) {
        if (isSecretLabel(match.captured(1))) {
            const int group = match.lastCapturedIndex();
            addNamed(found, text, match.capturedStart(group), match.capturedLength(group), match.captured(1));
        }
    }
}

/// In order; of those that overlap the one that has a name, or the longer.
QList<TextSecret> inOrder(QList<TextSecret> found)
{
    std::ranges::stable_sort(found, {}, &TextSecret::begin);
    QList<TextSecret> kept;
    for (const TextSecret &one : std::as_const(found)) {
        if (kept.isEmpty() || one.begin >= kept.last().begin + kept.last().length) {
            kept.append(one);
            continue;
        }
        TextSecret &last = kept.last();
        last.length = std::max(last.begin + last.length, one.begin + one.length) - last.begin;
        last.name = last.name.isEmpty() ? one.name : last.name;
    }
    return kept;
}

void addAddresses(QList<TextSecret> &found, const QString &text)
{
    // To the last @ of the host's part; one with a slash in it only if that is no port.
    // Before it a user, who may be a reference. Bounded: what goes on over slashes is read again from each "://".
    static const QString user =
        u"(?<=://)(?:\\$\\{[^{}\\s\"']{1,512}\\}|\\{(?:env|file):[^{}\\s\"']{1,512}\\}|[^/?#@:\\s\"'])*+:"_s;
    static const QRegularExpression password(user + u"([^/?#\\s\"']+)@|"_s + user
                                             + u"(?!(?:\\d+|\\$\\{[^{}\\s]{1,512}\\})/)([^\\s\"'@?#]{1,1000})@"_s);
    static const QRegularExpression parameter(u"[?&;]([^=&;#?\\s\"']+)=([^&;#\\s\"']+)"_s);
    for (const QRegularExpressionMatch &match : password.globalMatch(text)) {
        const int group = match.lastCapturedIndex();
        addNamed(found, text, match.capturedStart(group), match.capturedLength(group), u"password"_s);
    }
    if (!text.contains("://"_L1)) {
        return;
    }
    for (const QRegularExpressionMatch &match : parameter.globalMatch(text)) {
        const QString name = QUrl::fromPercentEncoding(match.captured(1).toUtf8());
        if (isSecretLabel(name) || name.compare("key"_L1, Qt::CaseInsensitive) == 0) {
            addNamed(found, text, match.capturedStart(2), match.capturedLength(2), name);
        }
    }
}

/// `Name: value` and `NAME=value` are all of the text.
bool addWhole(QList<TextSecret> &found, const QString &text)
{
    static const QRegularExpression header(u"\\A\\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+):(?!//)([^\\n]*)\\z"_s);
    static const QRegularExpression assignment(u"\\A([A-Za-z_][A-Za-z0-9_.-]*)=([^;\\n]*)\\z"_s);
    static const QRegularExpression command(u"\\s-{0,2}[A-Za-z_][A-Za-z0-9_-]*=|\\s--?[A-Za-z]"_s);
    if (header.match(text).hasMatch()) {
        addMatches(found, text, header);
        return !found.isEmpty();
    }
    const QRegularExpressionMatch match = assignment.match(text);
    if (match.hasMatch() && !command.match(match.captured(2)).hasMatch() && match.captured(2).count(u' ') < 2) {
        addMatches(found, text, assignment);
    }
    return !found.isEmpty();
}

} // namespace

bool isSecretLabel(const QString &name)
{
    static const QRegularExpression place(u"(?:^|[-_.]|(?<=[a-z])(?=[A-Z]))(?:file|path|env|dir|folder)\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression more(u"(?:^|[-_.])(?:pat|sas|x-auth|sharedaccesssignature|auth-?key)\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return (Masker::isSecretName(name) || more.match(name).hasMatch()) && !place.match(name).hasMatch();
}

bool isReferenceText(const QString &text)
{
    static const QRegularExpression bare(u"\\A[\"']?(?:\\$[A-Za-z_][A-Za-z0-9_]*|\\$\\(.*|%[A-Za-z_][A-Za-z0-9_]*%)"
                                         "[\"']?\\z"_s);
    const QString value = text.sliced(lengthOfScheme(text)).trimmed();
    if (bare.match(value).hasMatch()) {
        return true;
    }
    return value.contains(u'{') && std::ranges::all_of(placeholderParts(value), isReferencePart);
}

QList<TextSecret> secretsByForm(const QString &text)
{
    QList<TextSecret> found;
    const QByteArray utf8 = text.toUtf8();
    qsizetype counted = 0; // bytes, and the characters in them
    qsizetype begin = 0;
    for (const ByteSpan &span : knownSecrets(utf8)) {
        if (span.begin < counted) {
            counted = begin = 0;
        }
        begin += QString::fromUtf8(utf8.sliced(counted, span.begin - counted)).size();
        counted = span.begin;
        const QString value = QString::fromUtf8(utf8.sliced(span.begin, span.end - span.begin));
        if (!isReferenceText(value) && !beginsInReference(text, begin, value)) {
            found.append({.begin = begin, .length = value.size()});
        }
    }
    return found;
}

QList<TextSecret> secretsInAddress(const QString &address)
{
    QList<TextSecret> found = secretsByForm(address);
    addAddresses(found, address);
    return inOrder(found);
}

QList<TextSecret> secretsInValue(const QString &name, const QString &value)
{
    if (!isSecretLabel(name)) {
        return secretsInText(value);
    }
    QList<TextSecret> found;
    addNamed(found, value, 0, value.size(), name);
    return found;
}

QList<TextSecret> secretsInText(const QString &text)
{
    // Behind a flag, in quotes or to where a shell's word ends.
    static const QRegularExpression flag(
        u"(?<![A-Za-z0-9_-])--?([A-Za-z][A-Za-z0-9_-]*)(?:=|\\s+)(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"';&|-][^\\s\"';&|]*))"_s);
    static const QRegularExpression variable(
        u"(?<![A-Za-z0-9_.-])([A-Za-z_][A-Za-z0-9_]*)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"';&|]+(?:[\"'](?=[A-Za-z0-9])[^\\s\"';&|]+)*))"_s);
    // Server=h;User Id=sa;Password=p and host=h password=p
    // In quotes or to the next ;. A reference and more words are a shell's.
    static const QRegularExpression pair(
        u"(?:\\A|;)\\s*([A-Za-z][A-Za-z _-]{0,40}?)\\s*=\\s*(?:\"([^\"]*(?:\"\"[^\"]*)*)\"|'([^']*(?:''[^']*)*)'"
        "|(?!\\$\\{[^{}\\s]*\\}\\s)([^;\\n]+))"_s);
    static const QRegularExpression header(
        u"(?<=[\"'\\s])([A-Za-z][A-Za-z0-9_-]*):\\s*((?:(?:Bearer|Basic|Token)\\s+)?[^\\s\"'{\\[/][^\\s\"']*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression member(
        u"\\\\?[\"']([A-Za-z0-9_.-]{1,100})\\\\?[\"']\\s*:\\s*\\\\?\"([^\"\\\\]+)"_s);
    QList<TextSecret> found;
    if (addWhole(found, text)) {
        return inOrder(found);
    }
    found = secretsByForm(text);
    addAddresses(found, text);
    addMatches(found, text, member);
    if (text.contains(u';')) {
        addMatches(found, text, pair);
    }
    if (text.contains(u' ') || text.contains(u'\t') || text.contains(u'\n')) {
        addMatches(found, text, flag);
        addMatches(found, text, variable);
        addMatches(found, text, header);
    }
    return inOrder(found);
}

QString withDots(const QString &text, const QList<TextSecret> &secrets)
{
    QString shown;
    qsizetype from = 0;
    for (const TextSecret &secret : secrets) {
        shown += text.sliced(from, secret.begin - from) + u"\u2022\u2022\u2022\u2022"_s;
        from = secret.begin + secret.length;
    }
    return shown + text.sliced(from);
}

} // namespace Signalbox
