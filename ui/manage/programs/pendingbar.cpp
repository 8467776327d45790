// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/pendingbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 4;

QString errorText(const Error &error)
{
    return error.advice.isEmpty() ? error.message : error.message + u' ' + error.advice;
}

/// The servers that went into Signalbox's own list.
QStringList takenIds(const QList<AppliedChange> &changes)
{
    QStringList ids;
    for (const AppliedChange &change : changes) {
        if (change.path.isEmpty() && !change.error) {
            ids.append(change.id);
        }
    }
    return ids;
}

bool wroteFiles(const QList<AppliedChange> &changes)
{
    return std::ranges::any_of(changes,
                               [](const AppliedChange &change) { return !change.path.isEmpty() && !change.error; });
}

/// "github → Cursor": what goes where.
QString stepText(const PlannedStep &step, const ProgramsState &state)
{
    const ProgramFile *file = state.look ? state.look->file(step.path) : nullptr;
    const QString where = file ? programName(file->place.program) : u"Signalbox"_s;
    if (step.kind == PlannedStep::Kind::Remove) {
        return PendingBar::tr("%1 out of %2").arg(step.name, where);
    }
    return step.name.isEmpty() ? PendingBar::tr("the whole file of %1").arg(where) : step.name + u" → "_s + where;
}

} // namespace

PendingBar::PendingBar(QWidget *parent)
    : QWidget(parent)
    , m_head(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_rest(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_losses(new PlainLabel({}, FontRole::Body, Ink::Warn, this))
    , m_faults(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_discard(new QPushButton(tr("&Discard"), this))
    , m_preview(new QPushButton(tr("Pre&view…"), this))
    , m_apply(new QPushButton(tr("App&ly"), this))
    , m_putBack(new QPushButton(tr("P&ut back"), this))
    , m_open(new QPushButton(tr("Show in E&xplore"), this))
    , m_close(new QPushButton(tr("Cl&ose"), this))
{
    setObjectName(u"programs:pending"_s);
    setAccessibleName(tr("Changes that are not written yet"));
    m_head->setObjectName(u"programs:pendingHead"_s);
    m_rest->setObjectName(u"programs:pendingRest"_s);
    m_faults->setObjectName(u"programs:pendingFaults"_s);
    m_discard->setObjectName(u"programs:discard"_s);
    m_preview->setObjectName(u"programs:preview"_s);
    m_apply->setObjectName(u"programs:apply"_s);
    m_putBack->setObjectName(u"programs:putBack"_s);
    m_losses->setObjectName(u"programs:pendingLosses"_s);
    m_losses->setWordWrap(true);
    m_losses->setKeepsLines(true);
    m_losses->hide();
    m_open->setObjectName(u"programs:openTaken"_s);
    m_close->setObjectName(u"programs:closeResult"_s);
    m_rest->setElide(PlainLabel::Elide::End);
    m_faults->setWordWrap(true);
    m_faults->hide();
    setPrimary(m_apply);
    const Metrics metrics = metricsOf(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap(8));
    line->addWidget(m_head);
    line->addWidget(m_rest, 1);
    for (QPushButton *button : {m_discard, m_preview, m_apply, m_putBack, m_open, m_close}) {
        line->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(12) + metrics.icon() + metrics.px(4), metrics.px(6), metrics.gap(10),
                               metrics.px(6));
    column->setSpacing(metrics.px(4));
    column->addLayout(line);
    column->addWidget(m_losses);
    column->addWidget(m_faults);
    connect(m_discard, &QPushButton::clicked, this, &PendingBar::discardRequested);
    connect(m_preview, &QPushButton::clicked, this, &PendingBar::previewRequested);
    connect(m_apply, &QPushButton::clicked, this, &PendingBar::applyRequested);
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        m_putBack->setEnabled(false);
        emit putBackRequested();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const QStringList ids = takenIds(m_applied); !ids.isEmpty()) {
            emit openRequested(ids.first());
        }
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_applied.clear();
        hide();
    });
    hide();
}

void PendingBar::setWriting()
{
    for (QPushButton *button : {m_discard, m_preview, m_apply}) {
        button->setEnabled(false);
    }
}

void PendingBar::setState(const ProgramsState &state)
{
    QList<int> steps;
    for (const PlannedStep &step : state.steps) {
        steps.append(step.id);
    }
    if (!std::ranges::all_of(steps, [this](int id) { return m_steps.contains(id); })) {
        m_applied.clear(); // something new is planned
    }
    m_steps = steps;
    m_isPlanned = !steps.isEmpty();
    for (QPushButton *button : {m_discard, m_preview, m_apply}) {
        button->setEnabled(true);
        button->setVisible(m_isPlanned);
    }
    if (m_isPlanned) {
        showPlan(state);
    }
    showResult();
    setVisible(m_isPlanned || !m_applied.isEmpty());
    update();
}

void PendingBar::showPlan(const ProgramsState &state)
{
    const QString changes = tr("%n change(s)", nullptr, int(state.steps.size()));
    const QString files = tr("%n file(s)", nullptr, int(state.changes.size()));
    m_head->setText(state.changes.isEmpty() ? tr("%1, not made yet.").arg(changes)
                                            : tr("%1 in %2, not written yet.").arg(changes, files));
    QStringList named;
    for (const PlannedStep &step : state.steps.first(std::min(kMostNamed, state.steps.size()))) {
        named.append(stepText(step, state));
    }
    QString rest = named.join(u", "_s);
    if (state.steps.size() > kMostNamed) {
        rest += u' ' + tr("and %n more", nullptr, int(state.steps.size() - kMostNamed));
    }
    m_rest->setText(state.changes.isEmpty() ? rest + u'.' : tr("%1. A backup is kept of each file.").arg(rest));
    QStringList losses;
    for (const PlannedChange &change : state.changes) {
        losses += change.losses;
    }
    m_losses->setText(losses.join(u'\n'));
    m_losses->setVisible(!losses.isEmpty());
    QStringList faults;
    for (const PlannedChange &change : state.changes) {
        for (const Error &fault : change.faults) {
            faults.append(errorText(fault));
        }
    }
    for (const PlannedStep &step : state.taken) {
        faults.append(state.obstacleTo(step));
    }
    faults.removeAll(QString());
    m_faults->setText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
}

void PendingBar::setPutBack(const QList<AppliedChange> &files)
{
    setApplied(files);
    m_isPutBack = true;
    showResult();
}

void PendingBar::setApplied(const QList<AppliedChange> &changes)
{
    m_isPutBack = false;
    m_putBack->setEnabled(true);
    m_applied = changes;
    showResult();
    setVisible(m_isPlanned || !m_applied.isEmpty());
}

void PendingBar::showResult()
{
    const QStringList taken = takenIds(m_applied);
    m_open->setVisible(!m_isPlanned && taken.size() == 1);
    m_close->setVisible(!m_isPlanned && !m_applied.isEmpty());
    m_putBack->setVisible(!m_isPlanned && !m_isPutBack && wroteFiles(m_applied));
    m_losses->setVisible(m_isPlanned && !m_losses->rawText().isEmpty());
    if (m_applied.isEmpty()) {
        return;
    }
    QStringList faults;
    for (const AppliedChange &change : std::as_const(m_applied)) {
        if (change.error) {
            faults.append(
                tr("%1: %2").arg(change.path.isEmpty() ? change.server : change.path, errorText(*change.error)));
        }
    }
    m_faults->setText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
    if (!m_isPlanned) {
        const auto files = int(m_applied.size() - faults.size() - taken.size());
        QStringList done;
        if (!taken.isEmpty()) {
            done.append(tr("%n server(s) taken into Signalbox.", nullptr, int(taken.size())));
        }
        if (files > 0 || taken.isEmpty()) {
            done.append(m_isPutBack ? tr("%n file(s) put back.", nullptr, files)
                                    : tr("%n file(s) written.", nullptr, files));
        }
        m_head->setText(done.join(u' '));
        m_rest->setText(files > 0 || taken.isEmpty() ? tr("What stood there before is kept in each file's history.")
                                                     : QString());
    }
}

/// What went well was read once one goes elsewhere; what did not stays until it is closed. A window that is minimized or
/// goes into the tray is not gone from.
void PendingBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    const bool isPage = !event->spontaneous() && !isHidden() && !window()->isHidden(); // not the bar, not the window
    if (isPage && !m_isPlanned && m_faults->isHidden()) {
        m_applied.clear();
        QMetaObject::invokeMethod(
            this, [this] { setVisible(m_isPlanned || !m_applied.isEmpty()); }, Qt::QueuedConnection);
    }
}

void PendingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    painter.fillRect(rect(), tokens.runBack);
    paintEdge(&painter, rect(), Qt::TopEdge, tokens.line);
    const int size = metrics.icon();
    const QRect place(metrics.gap(10), m_head->geometry().center().y() - size / 2, size, size);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place),
                       iconPixmap(m_isPlanned ? u"edit"_s : u"check"_s, size, tokens.accent, devicePixelRatioF()));
}

} // namespace Signalbox
