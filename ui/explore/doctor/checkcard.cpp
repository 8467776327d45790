// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/doctor/checkcard.h"

#include "ui/explore/doctor/findingcard.h"
#include "ui/models/doctor/doctortexts.h"
#include "ui/models/formats.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Outcome = DoctorCheck::Outcome;

namespace {

constexpr int kTitleWidth = 132; ///< so that what was looked at stands in one column

StateShape markOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
    case Outcome::Note:
        return StateShape::Good;
    case Outcome::Warning:
        return StateShape::Attention;
    case Outcome::Fault:
        return StateShape::Failed;
    case Outcome::Skipped:
        return StateShape::Idle;
    }
    return StateShape::Idle;
}

Ink inkOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Warning:
        return Ink::Warn;
    case Outcome::Fault:
        return Ink::Err;
    default:
        return Ink::Text2;
    }
}

} // namespace

CheckCard::CheckCard(const DoctorCheck &check, QWidget *parent)
    : QWidget(parent)
    , m_id(check.id)
    , m_titles(check.title)
    , m_title(new PlainLabel(check.title, FontRole::Name, Ink::Text, this))
    , m_mark(new StateMark(StateShape::Changing, this))
    , m_looked(new PlainLabel(check.looked, FontRole::Mono, Ink::Text2, this))
    , m_word(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_time(new PlainLabel({}, FontRole::Mono, Ink::Text2, this))
    , m_body(new QWidget(this))
{
    setObjectName(u"doctor:check:"_s + check.id);
    const Metrics metrics = metricsOf(this);
    m_title->setMinimumWidth(metrics.px(kTitleWidth));
    m_looked->setElide(PlainLabel::Elide::Middle);
    m_time->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_time->setMinimumWidth(metrics.px(60));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.gap(8));
    head->addWidget(m_mark);
    head->addWidget(m_title);
    head->addWidget(m_looked, 1);
    head->addWidget(m_word);
    head->addWidget(m_time);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(m_mark->sizeHint().width() + metrics.gap(8), 0, 0, 0);
    body->setSpacing(metrics.gap(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics.gap(4), 0, metrics.gap(4));
    column->setSpacing(metrics.gap(4));
    column->addLayout(head);
    column->addWidget(m_body);
    m_body->hide();
    setOutcome(tr("is being made"));
}

void CheckCard::setOutcome(const QString &word)
{
    m_word->setText(word);
    m_mark->setAccessibleName(word);
    setAccessibleName(m_titles + u": "_s + word);
}

void CheckCard::stop()
{
    m_mark->setMark(StateShape::Idle);
    setOutcome(tr("stopped"));
}

void CheckCard::alsoLeftOut(const QString &title)
{
    m_titles += u", "_s + title;
    m_title->setElide(PlainLabel::Elide::End); // of many the tool tip has all
    m_title->setText(m_titles);
    setOutcome(m_word->rawText());
}

void CheckCard::conclude(const DoctorCheck &check, const CheckTelling &telling, bool canMend)
{
    const Outcome outcome = check.outcome();
    m_mark->setMark(markOf(outcome));
    m_word->setInk(inkOf(outcome));
    m_time->setText(check.durationNs > 0 ? durationText(check.durationNs) : QString());
    setOutcome(outcomeWord(outcome));
    // The gravest finding says the same: once is enough.
    const bool isSaid = telling.findings.size() == 1 && telling.findings.constFirst().sentence == telling.sentence;
    if (!telling.sentence.isEmpty() && !isSaid) {
        auto *sentence =
            new PlainLabel(telling.sentence, FontRole::Body, check.isSkipped ? Ink::Text2 : Ink::Text, m_body);
        sentence->setWordWrap(true);
        sentence->setSelectable(true);
        m_body->layout()->addWidget(sentence);
    }
    addDetail(check);
    for (const DoctorFinding &finding : telling.findings) {
        auto *card = new FindingCard(finding, canMend, m_body);
        connect(card, &FindingCard::mendRequested, this, &CheckCard::mendRequested);
        m_body->layout()->addWidget(card);
    }
    m_body->setVisible(m_body->layout()->count() > 0);
}

/// What the server wrote before it failed, a chain of certificates.
void CheckCard::addDetail(const DoctorCheck &check)
{
    if (check.detail.isEmpty()) {
        return;
    }
    auto *detail = new PlainLabel(check.detail, FontRole::Mono, Ink::Text2, m_body);
    detail->setObjectName(u"doctor:detail"_s);
    detail->setWordWrap(true);
    detail->setKeepsLines(true);
    detail->setSelectable(true);
    m_body->layout()->addWidget(detail);
    if (hasHiddenCharacters(QString(check.detail).remove(u'\r'))) { // which ends lines
        m_body->layout()->addWidget(new HiddenWarning(u"doctor:detailHidden"_s, m_body));
    }
}

} // namespace Signalbox
