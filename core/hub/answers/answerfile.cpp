// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/answers/answerfile.h"

#include "core/base/regularfile.h"
#include "core/catalog/textposition.h"
#include "core/catalog/tolerantjson.h"
#include "core/hub/answers/answerfilereader.h"
#include "core/json/jsonparse.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestFile = 16LL * 1024 * 1024;

} // namespace

bool AnswerFile::Entry::fits(const InputRequest &request, const QString &text) const
{
    return (when.isEmpty() || text.contains(when)) && (!server || server->matches(request.server))
           && (!tool || (!request.origin.tool.isEmpty() && tool->matches(request.origin.tool)));
}

Result<AnswerFile> AnswerFile::read(const QString &path, GivenOpen givenOpen)
{
    const std::expected<QByteArray, QString> text = readRegularFile(path, kLongestFile, givenOpen);
    if (!text) {
        return fail(
            Error::Kind::Storage,
            QCoreApplication::translate("Answers", "The answers in %1 cannot be read: %2.").arg(path, text.error()));
    }
    return parse(*text);
}

Result<AnswerFile> AnswerFile::parse(QByteArrayView text)
{
    const QByteArray strict = strictJson(text);
    const Result<ParsedJson> parsed = parseJson(strict);
    if (!parsed) {
        Error error = parsed.error();
        error.kind = Error::Kind::Usage;
        error.where = lineAndColumn(strict, parsed.error());
        return Failure(std::move(error));
    }
    Result<AnswerFile> answers = AnswerFileReader().read(parsed->value);
    if (!answers) {
        Error &error = answers.error();
        error.where = lineAndColumn(strict, placeOf(strict, error.where));
    }
    return answers;
}

std::optional<Json> AnswerFile::take(const InputRequest &request, const QString &text)
{
    QList<Entry> &entries = request.kind == InputRequest::Kind::Sampling ? m_sampling : m_elicitation;
    for (const Entry &entry : std::as_const(entries)) {
        if (entry.isRule() && entry.fits(request, text)) {
            return entry.answer;
        }
    }
    const auto next =
        std::ranges::find_if(entries, [](const Entry &entry) { return !entry.isRule() && !entry.isUsed; });
    if (next == entries.end()) {
        return {};
    }
    next->isUsed = true;
    return next->answer;
}

} // namespace Signalbox
