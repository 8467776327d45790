// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/answertexts.h"

#include "core/base/durations.h"
#include "ui/models/formats.h"
#include "ui/models/remoteerrortext.h"
#include "ui/models/visibletext.h"

#include <QDateTime>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownData = 8000; ///< of what a server attached to its error; the journal has all of it
constexpr qsizetype kMostFindings = 20;
constexpr qsizetype kShownUri = 120;
constexpr qsizetype kShownType = 60;

} // namespace

QString AnswerTexts::failure(const ResourceAnswer &answer)
{
    using End = CallOutcome::End;
    switch (answer.outcome.end) {
    case End::RemoteError:
        return remoteErrorText(answer.outcome.error);
    case End::Timeout:
        return tr("No answer in time.");
    case End::Lost:
        return tr("The connection was lost.");
    case End::Cancelled:
        return tr("Cancelled.");
    case End::Refused:
        return tr("The read was not sent.");
    case End::Result:
        break;
    }
    return tr("The answer is no result of resources/read.");
}

QString AnswerTexts::cause(const ResourceAnswer &answer)
{
    const Error &error = answer.outcome.error;
    QStringList lines{error.message.left(kShownData), error.advice, QString::fromUtf8(error.data.left(kShownData)),
                      findings(answer)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString AnswerTexts::findings(const ResourceAnswer &answer)
{
    QStringList sentences;
    for (const Deviation &found : answer.deviations.first(std::min(answer.deviations.size(), kMostFindings))) {
        sentences.append(tr("At %1: expected %2, found %3.")
                             .arg(found.pointer.isEmpty() ? u"/"_s : found.pointer, found.expected, found.found));
    }
    if (answer.deviations.size() > kMostFindings) {
        sentences.append(tr("There are %1 more.").arg(countText(answer.deviations.size() - kMostFindings)));
    }
    return sentences.join(u' ');
}

QString AnswerTexts::measures(const ResourceAnswer &answer)
{
    QStringList parts{durationText(answer.outcome.durationNs)};
    if (answer.isUsable) {
        parts.append(sizeText(answer.bytes()));
    }
    parts.append(QDateTime::fromMSecsSinceEpoch(answer.wallNs / kNsPerMs).toString(u"HH:mm:ss"_s));
    return parts.join(u" · "_s);
}

QString AnswerTexts::notes(const ResourceAnswer &answer)
{
    QStringList notes;
    for (const CallNote &note : answer.outcome.notes) {
        notes.append(note.text);
    }
    return notes.join(u" · "_s);
}

QString AnswerTexts::part(const ResourceAnswer &answer, qsizetype number)
{
    const ResourcePart &part = answer.parts.at(number);
    QStringList facts{visibleText(part.uri.left(kShownUri)), visibleText(part.mimeType.left(kShownType)),
                      sizeText(part.bytes.size())};
    facts.removeAll(QString());
    return tr("%1 of %2: %3").arg(number + 1).arg(answer.parts.size()).arg(facts.join(u" · "_s));
}

} // namespace Signalbox
