// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consentdialogue.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/definitionchanges.h"
#include "app/cli/visiblejson.h"

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Why = ConsentQuestion::Why;
using Answer = ConsentQuestion::Answer;

namespace {

/// What was accepted, and what would be accepted now.
QString definitionText(const ConsentQuestion &question)
{
    switch (question.why) {
    case Why::Changed:
        return tr("Its definition has changed since it was accepted:") + u'\n'
               + definitionChanges(question.before, question.definition);
    case Why::OtherServer:
        return tr("Its definition:") + u'\n' + barred(visibleJson(question.definition));
    case Why::Rule:
    case Why::Unreadable:
        break;
    }
    return {};
}

struct Word
{
    QLatin1StringView letter;
    QLatin1StringView word;
    Answer answer;
};

/// A yes to a changed tool accepts it; one to a rule lasts as long as the person says.
constexpr std::array kWords = {
    Word{"o"_L1, "once"_L1, Answer::Once},     Word{"s"_L1, "session"_L1, Answer::Session},
    Word{"a"_L1, "always"_L1, Answer::Always}, Word{"y"_L1, "yes"_L1, Answer::Once},
    Word{"n"_L1, "no"_L1, Answer::Deny},       Word{""_L1, ""_L1, Answer::Deny},
};

bool isOffered(const Word &word, const ConsentQuestion &question)
{
    const Why why = question.why;
    if (word.answer == Answer::Deny) {
        return true;
    }
    if (word.answer == Answer::Always && !question.isKeepable) {
        return false;
    }
    const bool accepts = why == Why::Changed || why == Why::OtherServer;
    return accepts ? word.letter == "y"_L1 : word.letter == "o"_L1 || (why == Why::Rule && word.letter != "y"_L1);
}

} // namespace

void ConsentDialogue::begin()
{
    const QByteArray arguments = m_question.arguments.isEmpty() ? "{}"_ba : m_question.arguments;
    tellPerson(tr("May this call go? (%1)").arg(visibleText(m_question.reason)) + u'\n'
               + tr("Tool: %1").arg(visibleText(m_question.tool)) + u'\n'
               + tr("Asked for by: %1").arg(visibleText(m_question.caller)) + u'\n' + tr("Arguments:") + u'\n'
               + barred(visibleJson(arguments)) + definitionText(m_question));
}

QString ConsentDialogue::prompt() const
{
    switch (m_question.why) {
    case Why::Changed:
    case Why::OtherServer:
        return tr("y: accept this definition and call, Enter: no: ");
    case Why::Unreadable:
        return tr("o: once, Enter: no: ");
    case Why::Rule:
        break;
    }
    if (!m_question.isKeepable) {
        return tr("o: once, s: this session, Enter: no: ");
    }
    return tr("o: once, s: this session, a: always for this definition, Enter: no: ");
}

std::optional<Result<QByteArray>> ConsentDialogue::take(const QString &line)
{
    const QString said = line.trimmed().toLower();
    const auto found = std::ranges::find_if(kWords, [&](const Word &word) {
        return (said == word.letter || said == word.word) && isOffered(word, m_question);
    });
    if (found == kWords.end()) {
        return {};
    }
    return ConsentQuestion::resultOf(found->answer);
}

Result<QByteArray> ConsentDialogue::putAside() const
{
    return ConsentQuestion::resultOf(Answer::Deny);
}

} // namespace Signalbox
