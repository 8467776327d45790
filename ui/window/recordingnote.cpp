// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recordingnote.h"

#include "ui/models/enginelink.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/window/recordingdialog.h"

#include <QPainter>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIntervalMs = 2000;
constexpr int kMark = 12;
constexpr int kBetween = 4;
constexpr int kEdge = 8;

} // namespace

RecordingNote::RecordingNote(EngineLink &link, QWidget *parent)
    : QAbstractButton(parent)
    , m_link(link)
{
    setObjectName(u"recordingNote"_s);
    setFocusPolicy(Qt::TabFocus);
    setFont(fontFor(FontRole::Secondary));
    setVisible(false);
    connect(this, &QAbstractButton::clicked, this, &RecordingNote::explain);
    connect(&m_timer, &QTimer::timeout, this, &RecordingNote::look);
    m_timer.start(kIntervalMs);
    look();
}

StateShape RecordingNote::shapeOf(JournalNote::Weight weight)
{
    return weight == JournalNote::Weight::Trouble ? StateShape::Failed
           : weight == JournalNote::Weight::Watch ? StateShape::Attention
                                                  : StateShape::Idle;
}

void RecordingNote::look()
{
    m_link.ask<JournalHealth>(
        this, [](Engine &engine) { return JournalHealth::of(engine); },
        [this](const JournalHealth &health) { showHealth(health); });
}

void RecordingNote::showHealth(const JournalHealth &health)
{
    m_notes = health.notes();
    refresh();
}

void RecordingNote::refresh()
{
    const auto first = std::ranges::find_if(
        m_notes, [this](const JournalNote &note) { return !note.isPast || !m_read.contains(note.words); });
    setVisible(first != m_notes.end());
    if (first == m_notes.end() || *first == m_shown) {
        return;
    }
    m_shown = *first;
    setText(visibleText(m_shown.words));
    setAccessibleName(m_shown.words);
    setAccessibleDescription(m_shown.explanation);
    setPlainToolTip(this, m_shown.explanation);
    updateGeometry();
    update();
}

void RecordingNote::explain()
{
    (new RecordingDialog(m_notes, window()))->open();
    for (const JournalNote &note : std::as_const(m_notes)) {
        if (note.isPast) {
            m_read.insert(note.words);
        }
    }
    refresh();
}

QSize RecordingNote::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {metrics.px(kMark) + metrics.gap(kBetween) + 2 * metrics.gap(kEdge)
                + fontMetrics().horizontalAdvance(text()),
            fontMetrics().height()};
}

void RecordingNote::paintEvent(QPaintEvent *)
{
    const Metrics metrics = metricsOf(this);
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    if (underMouse() || hasFocus()) {
        painter.fillRect(rect(), tokens.hover);
    }
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRect inner = rect().adjusted(metrics.gap(kEdge), 0, -metrics.gap(kEdge), 0);
    const QRect mark(inner.left(), inner.top(), metrics.px(kMark), inner.height());
    paintMark(&painter, mirrored(mark), shapeOf(m_shown.weight), this);
    const QRect words = inner.adjusted(metrics.px(kMark) + metrics.gap(kBetween), 0, 0, 0);
    painter.setPen(m_shown.weight == JournalNote::Weight::Trouble ? tokens.err : tokens.text2);
    painter.drawText(mirrored(words), Qt::AlignVCenter | Qt::AlignLeading, text());
    if (hasFocus()) {
        painter.setPen(tokens.focus);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace Signalbox
