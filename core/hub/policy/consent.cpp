// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/consent.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"

#include <QCoreApplication>

#include <array>

namespace Signalbox {

namespace {

using Why = ConsentQuestion::Why;
using Answer = ConsentQuestion::Answer;

constexpr std::array kWhys = {"rule", "changed", "otherServer", "unreadable"};
constexpr std::array kAnswers = {"deny", "once", "session", "always"};

template<typename Words>
qsizetype placeOf(const Words &words, const QString &word)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1StringView(words.at(i))) {
            return qsizetype(i);
        }
    }
    return -1;
}

} // namespace

QByteArray ConsentQuestion::toParams() const
{
    QByteArray params = R"({"why":")" + QByteArray(kWhys.at(std::size_t(why))) + R"(","tool":)" + jsonString(tool)
                        + R"(,"caller":)" + jsonString(caller) + R"(,"reason":)" + jsonString(reason);
    if (!isKeepable) {
        params += R"(,"keepable":false)";
    }
    for (const auto &[key, value] :
         {std::pair("arguments", arguments), std::pair("definition", definition), std::pair("before", before)}) {
        if (!value.isEmpty()) {
            params += QByteArray(",\"") + key + "\":" + value;
        }
    }
    return params + '}';
}

Result<ConsentQuestion> ConsentQuestion::fromParams(const QByteArray &params)
{
    const Result<ParsedJson> parsed = parseJson(params);
    const auto text = [&](const char *name) {
        return parsed->value.contains(name) ? toQString(parsed->value.at(name)) : QString();
    };
    const qsizetype why = parsed && parsed->value.is_object() ? placeOf(kWhys, text("why")) : -1;
    if (why < 0) {
        return fail(Error::Kind::Protocol,
                    QCoreApplication::translate("Consent", "The question cannot be understood."));
    }
    ConsentQuestion question;
    question.why = Why(why);
    question.tool = text("tool");
    question.caller = text("caller");
    question.reason = text("reason");
    question.arguments = rawMember(params, "arguments").toByteArray();
    question.definition = rawMember(params, "definition").toByteArray();
    question.before = rawMember(params, "before").toByteArray();
    question.isKeepable = rawMember(params, "keepable") != "false";
    return question;
}

QByteArray ConsentQuestion::resultOf(Answer answer)
{
    return R"({"decision":")" + QByteArray(kAnswers.at(std::size_t(answer))) + R"("})";
}

Answer ConsentQuestion::answerOf(const Result<QByteArray> &result)
{
    const Result<ParsedJson> parsed = result ? parseJson(*result) : Failure(result.error());
    const bool isObject = parsed && parsed->value.is_object() && parsed->value.contains("decision");
    const qsizetype answer = isObject ? placeOf(kAnswers, toQString(parsed->value.at("decision"))) : -1;
    return answer < 0 ? Answer::Deny : Answer(answer);
}

} // namespace Signalbox
