// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/doctor/findingcard.h"

#include "core/doctor/report/doctortext.h"
#include "ui/models/doctor/doctortexts.h"
#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

BadgeKind badgeOf(DoctorFinding::Severity severity)
{
    switch (severity) {
    case DoctorFinding::Severity::Note:
        return BadgeKind::Plain;
    case DoctorFinding::Severity::Warning:
        return BadgeKind::Warn;
    case DoctorFinding::Severity::Fault:
        return BadgeKind::Err;
    }
    return BadgeKind::Plain;
}

} // namespace

FindingCard::FindingCard(const DoctorFinding &finding, bool canMend, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
{
    setObjectName(u"doctor:finding"_s);
    setAccessibleName(severityWord(finding.severity) + u": "_s + visibleText(finding.sentence));
    setSurface(this, Surface::Raised);
    const Metrics metrics = metricsOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(8), metrics.gap(8), metrics.gap(8), metrics.gap(8));
    column->setSpacing(metrics.gap(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.gap(8));
    auto *badge =
        new BadgeLabel({.text = severityWord(finding.severity), .kind = badgeOf(finding.severity), .icon = {}}, this);
    auto *sentence = new PlainLabel(finding.sentence, FontRole::Body, Ink::Text, this);
    sentence->setObjectName(u"doctor:sentence"_s);
    sentence->setWordWrap(true);
    sentence->setSelectable(true);
    head->addWidget(badge, 0, Qt::AlignTop);
    head->addWidget(sentence, 1);
    column->addLayout(head);
    addLine(column, finding.place, true, true);
    addLine(column, finding.advice, false, false);
    if (finding.mended) {
        addLine(column, tr("Mended: %1").arg(mendedText(*finding.mended)), true, false);
    }
    addLine(column, finding.command, true, false);
    addLine(column, tr("Rule: %1").arg(finding.rule), false, true);
    addButtons(column, canMend);
}

void FindingCard::addLine(QVBoxLayout *column, const QString &text, bool mono, bool quiet)
{
    if (text.isEmpty()) {
        return;
    }
    auto *label = new PlainLabel(text, mono ? FontRole::Mono : FontRole::Body, quiet ? Ink::Text2 : Ink::Text, this);
    label->setWordWrap(true);
    label->setSelectable(true);
    column->addWidget(label);
}

void FindingCard::addButtons(QVBoxLayout *column, bool canMend)
{
    const bool mends = canMend && m_finding.mended;
    if (!mends && m_finding.command.isEmpty()) {
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(metricsOf(this).gap(8));
    if (mends) {
        QPushButton *mend = addButton(tr("Mend the entry…"), u"edit"_s, m_finding.sentence);
        mend->setObjectName(u"doctor:mend"_s);
        connect(mend, &QPushButton::clicked, this, [this] { emit mendRequested(*m_finding.mended); });
        row->addWidget(mend);
    }
    if (!m_finding.command.isEmpty()) {
        QPushButton *copy = addButton(tr("Copy command"), u"copy"_s, m_finding.command);
        copy->setObjectName(u"doctor:copyCommand"_s);
        connect(copy, &QPushButton::clicked, this,
                [this] { QGuiApplication::clipboard()->setText(m_finding.command); });
        row->addWidget(copy);
    }
    row->addStretch();
    column->addLayout(row);
}

QPushButton *FindingCard::addButton(const QString &text, const QString &iconName, const QString &spoken)
{
    auto *button = new QPushButton(text, this);
    button->setIcon(icon(iconName));
    button->setAccessibleDescription(visibleText(spoken));
    return button;
}

} // namespace Signalbox
