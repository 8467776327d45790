// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/scriptbar.h"

#include "ui/models/policy/rulesfile.h"
#include "ui/models/requests/answersexample.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookMs = 1000;

} // namespace

ScriptBar::ScriptBar(InputDesk &desk, QWidget *parent, ProgramStarter start)
    : QWidget(parent)
    , m_desk(desk)
    , m_start(std::move(start))
    , m_switch(new QCheckBox(tr("Answer &from the file"), this))
    , m_path(new PlainLabel(desk.scriptFile(), FontRole::Mono, Ink::Text3, this))
    , m_open(new QPushButton(icon(u"edit"_s), {}, this))
    , m_state(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_fault(new PlainLabel({}, FontRole::Body, Ink::Err, this))
{
    const Metrics metrics = metricsOf(this);
    setObjectName(u"scriptBar"_s);
    m_switch->setObjectName(u"requests:scripted"_s);
    m_path->setElide(PlainLabel::Elide::Middle);
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_open->setObjectName(u"requests:openScript"_s);
    m_open->setAutoDefault(false);
    m_state->setObjectName(u"requests:scriptState"_s);
    m_state->setWordWrap(true);
    m_fault->setObjectName(u"requests:scriptFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setSelectable(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(12));
    row->addWidget(m_switch);
    row->addWidget(m_path, 1);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(4));
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(m_fault);
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) {
        m_desk.setScripted(on);
        emit switched(on);
    });
    connect(m_open, &QPushButton::clicked, this, &ScriptBar::openFile);
    connect(&desk, &InputDesk::scriptChanged, this, &ScriptBar::showState);
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, &desk, &InputDesk::lookAtScript);
    connect(&m_timer, &QTimer::timeout, this, &ScriptBar::showState);
    showState();
}

void ScriptBar::openFile()
{
    Result<> opened;
    if (!QFileInfo::exists(m_desk.scriptFile())) {
        opened = makeExampleAnswers(m_desk.scriptFile());
        m_desk.lookAtScript();
    } else {
        opened = openInEditor(m_desk.scriptFile(), m_start);
    }
    m_refused.clear();
    if (!opened) {
        const QString advice = opened.error().advice;
        m_refused = advice.isEmpty() ? opened.error().message : opened.error().message + u' ' + advice;
    }
    showState();
}

void ScriptBar::showFault(const QString &text)
{
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
}

QString ScriptBar::stateText() const
{
    const ScriptState &script = m_desk.script();
    if (script.fault) {
        return tr("No answer is taken from the file until it is mended; everything is asked here.");
    }
    if (!script.exists) {
        return tr("There is no such file yet; everything is asked here.");
    }
    QStringList parts{tr("%n answer(s) in it", nullptr, script.answers), tr("%n given", nullptr, script.given)};
    if (!script.last.isEmpty()) {
        parts.append(tr("last %1").arg(script.last));
    }
    if (!script.note.isEmpty()) {
        parts.append(script.note);
    }
    return parts.join(u" · "_s) + u". "_s + tr("What it does not speak of is asked here.");
}

void ScriptBar::showState()
{
    const ScriptState &script = m_desk.script();
    m_switch->setChecked(script.isOn);
    m_open->setText(QFileInfo::exists(m_desk.scriptFile()) ? tr("Open in the &editor") : tr("&Make an example file"));
    m_state->setVisible(script.isOn);
    m_state->setText(script.isOn ? stateText() : QString());
    QString fault = m_refused;
    if (script.fault) {
        fault = script.fault->where.isEmpty() ? script.fault->message
                                              : tr("%1: %2").arg(script.fault->where, script.fault->message);
    }
    showFault(fault);
}

void ScriptBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
    m_desk.lookAtScript();
    showState();
}

void ScriptBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace Signalbox
