// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/answerpane.h"

#include "core/base/durations.h"
#include "core/base/error.h"
#include "ui/explore/filesaver.h"
#include "ui/explore/progressline.h"
#include "ui/models/formats.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 100;
constexpr qint64 kTimeSeen = 888 * kNsPerMs; ///< a time as wide as they are: that of what runs is seen whole
constexpr qsizetype kShownData = 8000;       ///< of what a server attached to its error; the journal has all of it

} // namespace

AnswerPane::AnswerPane(QString kind, const QString &icon, const QString &again, QWidget *parent)
    : QWidget(parent)
    , m_kind(std::move(kind))
    , m_mark(new StateMark(StateShape::Idle, this))
    , m_state(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_measures(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_progress(new ProgressLine(this))
    , m_column(new QVBoxLayout(this))
    , m_header(new QVBoxLayout)
    , m_row(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
{
    const Metrics metrics = metricsOf(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_progress);
    m_header->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(8), metrics.gap(4));
    m_header->setSpacing(metrics.gap(4));
    m_row->setSpacing(metrics.gap(8));
    m_row->addWidget(m_mark);
    m_row->addWidget(m_state);
    m_row->addWidget(m_measures, 1);
    m_buttons->setSpacing(metrics.px(2));
    m_row->addLayout(m_buttons);
    m_header->addLayout(m_row);
    m_column->addLayout(m_header);
    m_stack->addWidget(m_notice);
    m_column->addWidget(m_stack, 1);
    m_measures->setElide(PlainLabel::Elide::End);
    m_measures->setMinimumWidth(m_measures->fontMetrics().horizontalAdvance(durationText(kTimeSeen)) + 1);
    m_state->setObjectName(m_kind + u":state"_s);
    m_journal = addButton(u"journal"_s, u"journal"_s, tr("Show in the journal"));
    m_repeat = addButton(u"repeat"_s, icon, again);
    connect(m_journal, &QToolButton::clicked, this, [this] { emit showInJournal(m_sequence); });
    connect(m_repeat, &QToolButton::clicked, this, &AnswerPane::repeatRequested);
    m_ticker.setInterval(kTickMs);
    connect(&m_ticker, &QTimer::timeout, this, &AnswerPane::tick);
}

ToolButton *AnswerPane::addButton(const QString &name, const QString &iconName, const QString &help)
{
    auto *button = new ToolButton(iconName, help, this);
    button->setObjectName(m_kind + u':' + name);
    m_buttons->addWidget(button);
    return button;
}

PlainLabel *AnswerPane::addLine(const QString &name, Ink ink)
{
    auto *line = new PlainLabel({}, FontRole::Secondary, ink, this);
    line->setObjectName(m_kind + u':' + name);
    line->setWordWrap(true);
    line->hide();
    m_header->addWidget(line);
    return line;
}

void AnswerPane::addBar(QWidget *bar)
{
    m_column->insertWidget(m_column->count() - 1, bar);
}

void AnswerPane::addView(QWidget *view)
{
    m_stack->addWidget(view);
}

void AnswerPane::setRepeatable(bool may, quint64 sequence)
{
    m_sequence = sequence;
    m_repeat->setEnabled(may);
    m_journal->setEnabled(sequence > 0);
}

void AnswerPane::setTicking(bool ticks)
{
    if (ticks) {
        m_ticker.start();
        tick();
    } else {
        m_ticker.stop();
        m_progress->stop();
    }
}

void AnswerPane::showRunning(const QString &word, qint64 elapsedMs, std::optional<double> share)
{
    showState(StateShape::Changing, Ink::Accent, word);
    showMeasures(durationText(elapsedMs * kNsPerMs));
    if (elapsedMs > kPatienceMs) {
        m_progress->setShare(share);
    } else {
        m_progress->stop(); // what ran before it
    }
}

void AnswerPane::showState(StateShape mark, Ink ink, const QString &word)
{
    m_mark->show();
    m_mark->setMark(mark);
    m_state->setInk(ink);
    m_state->setText(word);
}

void AnswerPane::showMeasures(const QString &measures)
{
    m_measures->setText(measures);
}

void AnswerPane::showNone(const QString &text)
{
    m_mark->hide();
    m_state->setText({});
    m_measures->setText({});
    m_notice->showEmpty(text);
    m_stack->setCurrentWidget(m_notice);
}

void AnswerPane::showWaiting(const QString &text)
{
    m_notice->showWaiting(text);
    m_stack->setCurrentWidget(m_notice);
}

void AnswerPane::showLine(PlainLabel *line, const QString &text, Ink ink)
{
    line->setInk(ink);
    line->setText(text);
    line->setVisible(!text.isEmpty());
}

void AnswerPane::showView(QWidget *view)
{
    m_stack->setCurrentWidget(view);
}

bool AnswerPane::showsNotice() const
{
    return m_stack->currentWidget() == m_notice;
}

void AnswerPane::showFailure(const QString &what, const QString &cause, bool ours)
{
    showState(ours ? StateShape::Idle : StateShape::Failed, ours ? Ink::Text2 : Ink::Err,
              ours ? tr("Cancelled") : tr("Failed"));
    m_notice->showFailed(what, cause);
    m_stack->setCurrentWidget(m_notice);
}

void AnswerPane::offerAgain()
{
    connect(m_notice->addButton(tr("Try again"), u"loop"_s), &QPushButton::clicked, this, &AnswerPane::repeatRequested);
    if (m_sequence > 0) {
        connect(m_notice->addButton(tr("Show in journal"), u"journal"_s), &QPushButton::clicked, this,
                [this, sequence = m_sequence] { emit showInJournal(sequence); });
    }
}

QString AnswerPane::causeOf(const Error &error)
{
    QStringList cause{error.message, error.advice, QString::fromUtf8(error.data.left(kShownData))};
    cause.removeAll(QString());
    if (hasHiddenCharacters(error.message) || hidesCharacters(error.data)) {
        cause.append(HiddenWarning::words());
    }
    return cause.join(u'\n');
}

void AnswerPane::saveTo(const QString &title, const QString &name, const QByteArray &bytes, PlainLabel *line)
{
    saveAs(this, title, name, bytes, [this, line](const QString &told) { showLine(line, told, Ink::Text2); });
}

} // namespace Signalbox
