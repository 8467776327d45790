// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/control/controlquestion.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Ask = ControlQuestion::Ask;

namespace {

constexpr int kDeepest = 4;

struct Word
{
    const char *word;
    Ask ask;
};

constexpr std::array kWords = {
    Word{"breakers", Ask::Breakers}, Word{"resetBreaker", Ask::ResetBreaker},
    Word{"cache", Ask::Cache},       Word{"clearCache", Ask::ClearCache},
    Word{"open", Ask::Open},
};

class ControlQuestionText
{
    Q_DECLARE_TR_FUNCTIONS(Control)
};

Failure refuse(const QString &message)
{
    return fail(Error::Kind::Usage, message);
}

QString textOf(const Json &object, const char *member)
{
    return object.contains(member) ? toQString(object.at(member)) : QString();
}

} // namespace

Result<ControlQuestion> ControlQuestion::fromLine(QByteArrayView line)
{
    if (line.size() > kLongestLine) {
        return refuse(ControlQuestionText::tr("The question is too long."));
    }
    const Result<ParsedJson> parsed = parseJson(line, {.bytes = kLongestLine, .depth = kDeepest});
    if (!parsed || !parsed->findings.isEmpty() || !parsed->value.is_object()) {
        return refuse(ControlQuestionText::tr("The question is not one JSON object."));
    }
    ControlQuestion question;
    bool isKnown = false;
    for (const auto &member : parsed->value.object_range()) {
        const bool isOf = member.key() == "of";
        const bool isToken = member.key() == "token";
        if (!isJsonString(member.value()) || (member.key() != "ask" && !isOf && !isToken)) {
            return refuse(
                ControlQuestionText::tr("A question has no member but ask, of and token, and all are texts."));
        }
        if (isOf || isToken) {
            (isOf ? question.of : question.token) = toQString(member.value());
            continue;
        }
        const auto *word = std::ranges::find_if(
            kWords, [&](const Word &one) { return toQString(member.value()) == QLatin1StringView(one.word); });
        isKnown = word != kWords.end();
        question.ask = isKnown ? word->ask : question.ask;
    }
    if (!isKnown) {
        return refuse(ControlQuestionText::tr("This is not a question that is answered here."));
    }
    if (question.ask == Ask::ResetBreaker && question.of.isEmpty()) {
        return refuse(ControlQuestionText::tr("Whose breaker is meant is not said."));
    }
    if (!question.token.isEmpty() && question.ask != Ask::Open) {
        return refuse(ControlQuestionText::tr("Only what is to be opened has a token."));
    }
    return question;
}

QByteArray ControlQuestion::toLine() const
{
    const auto *word = std::ranges::find(kWords, ask, &Word::ask);
    return R"({"ask":")" + QByteArray(word->word) + R"(","of":)" + jsonString(of)
           + (token.isEmpty() ? QByteArray() : ",\"token\":" + jsonString(token)) + "}\n";
}

QByteArray controlAnswerLine(const Result<Json> &answer)
{
    if (answer) {
        return "{\"result\":" + compactJson(*answer) + "}\n";
    }
    return "{\"error\":{\"message\":" + jsonString(answer.error().message)
           + ",\"advice\":" + jsonString(answer.error().advice) + "}}\n";
}

Result<Json> controlAnswerFromLine(QByteArrayView line)
{
    const Result<ParsedJson> parsed = parseJson(line);
    const bool isObject = parsed && parsed->value.is_object() && parsed->value.size() == 1;
    if (isObject && parsed->value.contains("result")) {
        return parsed->value.at("result");
    }
    if (isObject && parsed->value.contains("error") && parsed->value.at("error").is_object()) {
        const Json &error = parsed->value.at("error");
        return Failure(
            Error{.kind = Error::Kind::Usage, .message = textOf(error, "message"), .advice = textOf(error, "advice")});
    }
    return fail(Error::Kind::Protocol,
                ControlQuestionText::tr("The running Signalbox answers in a way that is not understood here."));
}

} // namespace Signalbox
