// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/answers/answerfilereader.h"

#include "core/catalog/rootsjson.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class AnswerFileReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

Failure wrong(const QString &where, const QString &message)
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().where = where;
    return failure;
}

/// Takes a member that is part of a rule out of an answer. Error: it is there, and no text or an empty one.
Result<QString> takeText(Json &answer, const char *name, const QString &where)
{
    if (!answer.contains(name)) {
        return QString();
    }
    QString text = isJsonString(answer.at(name)) ? toQString(answer.at(name)) : QString();
    if (text.isEmpty()) {
        return wrong(
            where + u'/' + QLatin1String(name),
            QLatin1StringView(name) == "when"_L1
                ? AnswerFileReaderText::tr("“when” is a part of the question's text.")
                : AnswerFileReaderText::tr("“%1” is a name, in which * stands for anything.").arg(QLatin1String(name)));
    }
    answer.erase(name);
    return text;
}

std::optional<NamePattern> patternOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<NamePattern>(text);
}

} // namespace

Result<AnswerFile> AnswerFileReader::read(const Json &whole)
{
    if (!whole.is_object()) {
        return wrong({}, AnswerFileReaderText::tr("The answers are not one JSON object."));
    }
    for (const auto &member : whole.object_range()) {
        if (const Result<> read = readMember(QString::fromStdString(member.key()), member.value()); !read) {
            return Failure(read.error());
        }
    }
    return m_file;
}

Result<> AnswerFileReader::readMember(const QString &name, const Json &value)
{
    if (name == "roots"_L1) {
        Result<QList<Root>> roots = rootsFromList(value, u"/roots"_s);
        if (!roots) {
            return Failure(roots.error());
        }
        m_file.m_roots = std::move(*roots);
        return {};
    }
    if (name == "consent"_L1) {
        const QString word = toQString(value);
        if (word != "once"_L1 && word != "deny"_L1) {
            return wrong(u"/consent"_s, AnswerFileReaderText::tr("“consent” is once or deny."));
        }
        m_file.m_consents = word == "once"_L1;
        return {};
    }
    if (name != "elicitation"_L1 && name != "sampling"_L1) {
        return wrong(u'/' + name, AnswerFileReaderText::tr(
                                      "There are answers for elicitation, sampling, roots and consent, not for “%1”.")
                                      .arg(name));
    }
    Result<QList<AnswerFile::Entry>> entries = readEntries(value, name);
    if (!entries) {
        return Failure(entries.error());
    }
    (name == "sampling"_L1 ? m_file.m_sampling : m_file.m_elicitation) = std::move(*entries);
    return {};
}

Result<QList<AnswerFile::Entry>> AnswerFileReader::readEntries(const Json &list, const QString &name)
{
    if (!list.is_array()) {
        return wrong(u'/' + name, AnswerFileReaderText::tr("“%1” is not a list.").arg(name));
    }
    QList<AnswerFile::Entry> entries;
    for (const Json &answer : list.array_range()) {
        Result<AnswerFile::Entry> entry = readEntry(answer, u'/' + name + u'/' + QString::number(entries.size()));
        if (!entry) {
            return Failure(entry.error());
        }
        entries.append(std::move(*entry));
    }
    return entries;
}

Result<AnswerFile::Entry> AnswerFileReader::readEntry(const Json &answer, const QString &where)
{
    if (!answer.is_object() && !isJsonString(answer)) {
        return wrong(where, AnswerFileReaderText::tr("An answer is a text or an object."));
    }
    AnswerFile::Entry entry;
    entry.answer = answer;
    if (!answer.is_object()) {
        return entry;
    }
    const Result<QString> when = takeText(entry.answer, "when", where);
    const Result<QString> server = takeText(entry.answer, "server", where);
    const Result<QString> tool = takeText(entry.answer, "tool", where);
    for (const Result<QString> *part : {&when, &server, &tool}) {
        if (!*part) {
            return Failure(part->error());
        }
    }
    entry.when = *when;
    entry.server = patternOf(*server);
    entry.tool = patternOf(*tool);
    return entry;
}

qsizetype placeOf(QByteArrayView text, const QString &pointer)
{
    QByteArrayView at = text;
    const QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        RawJsonWalk walk(at);
        qsizetype index = 0;
        bool found = false;
        while (!found && walk.next()) {
            found = walk.isArray() ? QString::number(index++) == part : walk.isNamed(part.toUtf8());
        }
        if (!found) {
            break;
        }
        at = walk.value();
    }
    return at.isEmpty() ? 0 : at.data() - text.data();
}

} // namespace Signalbox
