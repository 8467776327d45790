// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerfile.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestFile = 16LL * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Failure wrong(const QString &where, const QString &message)
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().where = where;
    return failure;
}

} // namespace

Result<AnswerFile> AnswerFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Failure failure =
            fail(Error::Kind::Storage, tr("The answers in %1 cannot be read: %2.").arg(path, file.errorString()));
        failure.error().advice = tr("--answer takes ask, decline, defaults, or a file.");
        return failure;
    }
    const QByteArray text = file.read(kLongestFile + 1);
    if (text.size() > kLongestFile) {
        return fail(Error::Kind::Storage, tr("%1 is longer than 16 MB.").arg(path));
    }
    Result<AnswerFile> answers = parse(text);
    if (!answers) {
        Error &error = answers.error();
        error.where = path + (error.where.isEmpty() ? QString() : ": "_L1 + error.where);
    }
    return answers;
}

Result<AnswerFile> AnswerFile::parse(QByteArrayView json)
{
    const Result<ParsedJson> parsed = parseJson(json);
    if (!parsed) {
        return wrong(parsed.error().where, parsed.error().message);
    }
    if (!parsed->value.is_object()) {
        return wrong({}, tr("The answers are not one JSON object."));
    }
    AnswerFile file;
    for (const auto &member : parsed->value.object_range()) {
        const QString name = QString::fromStdString(member.key());
        if (name == "roots"_L1) {
            Result<QList<Root>> roots = readRoots(member.value());
            if (!roots) {
                return Failure(roots.error());
            }
            file.m_roots = std::move(*roots);
            continue;
        }
        if (name == "consent"_L1) {
            const QString word = toQString(member.value());
            if (word != "once"_L1 && word != "deny"_L1) {
                return wrong(u"/consent"_s, tr("“consent” is once or deny."));
            }
            file.m_consents = word == "once"_L1;
            continue;
        }
        if (name != "elicitation"_L1 && name != "sampling"_L1) {
            return wrong(u'/' + name,
                         tr("There are answers for elicitation, sampling, roots and consent, not for “%1”.").arg(name));
        }
        Result<QList<Entry>> entries = readEntries(member.value(), name);
        if (!entries) {
            return Failure(entries.error());
        }
        (name == "sampling"_L1 ? file.m_sampling : file.m_elicitation) = std::move(*entries);
    }
    return file;
}

Result<QList<AnswerFile::Entry>> AnswerFile::readEntries(const Json &list, const QString &name)
{
    if (!list.is_array()) {
        return wrong(u'/' + name, tr("“%1” is not a list.").arg(name));
    }
    QList<Entry> entries;
    for (const Json &answer : list.array_range()) {
        const QString where = u'/' + name + u'/' + QString::number(entries.size());
        if (!answer.is_object() && !isJsonString(answer)) {
            return wrong(where, tr("An answer is a text or an object."));
        }
        Entry entry;
        entry.answer = answer;
        if (answer.is_object() && answer.contains("when")) {
            entry.when = toQString(answer.at("when"));
            if (entry.when.isEmpty()) {
                return wrong(where + "/when"_L1, tr("“when” is a part of the question's text."));
            }
            entry.answer.erase("when");
        }
        entries.append(entry);
    }
    return entries;
}

Result<QList<Root>> AnswerFile::readRoots(const Json &list)
{
    if (!list.is_array()) {
        return wrong(u"/roots"_s, tr("“%1” is not a list.").arg("roots"_L1));
    }
    QList<Root> roots;
    for (const Json &entry : list.array_range()) {
        Root root;
        if (entry.is_object()) {
            root.uri = entry.contains("uri") ? toQString(entry.at("uri")) : QString();
            root.name = entry.contains("name") ? toQString(entry.at("name")) : QString();
        } else {
            root.uri = toQString(entry);
        }
        if (const Result<QByteArray> encoded = encodeRoots({root}); !encoded) {
            return wrong("/roots/"_L1 + QString::number(roots.size()), encoded.error().message);
        }
        roots.append(root);
    }
    return roots;
}

std::optional<Json> AnswerFile::take(InputRequest::Kind kind, const QString &text)
{
    QList<Entry> &entries = kind == InputRequest::Kind::Sampling ? m_sampling : m_elicitation;
    for (const Entry &entry : std::as_const(entries)) {
        if (!entry.when.isEmpty() && text.contains(entry.when)) {
            return entry.answer;
        }
    }
    const auto next =
        std::ranges::find_if(entries, [](const Entry &entry) { return entry.when.isEmpty() && !entry.isUsed; });
    if (next == entries.end()) {
        return {};
    }
    next->isUsed = true;
    return next->answer;
}

} // namespace Signalbox
