// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusbutton.h"

#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kMark = 12;
constexpr int kBetween = 4;
constexpr int kEdge = 8;
constexpr int kMost = 420;  // wider texts are cut
constexpr int kLeast = 120; // and in a narrow window those that are wider than this

} // namespace

StatusButton::StatusButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setFont(fontFor(FontRole::Secondary));
    hide();
}

void StatusButton::setWords(const QString &words, std::optional<StateShape> mark)
{
    setVisible(!words.isEmpty());
    if (words == m_words && mark == m_mark) {
        return;
    }
    m_words = words;
    m_mark = mark;
    m_shown = visibleText(words);
    setText(QString(m_shown).replace(u'&', QStringLiteral("&&"))); // no key of anybody's name
    setAccessibleName(words);
    updateGeometry();
    update();
}

void StatusButton::setAlarming(bool isAlarming)
{
    m_isAlarming = isAlarming;
    update();
}

int StatusButton::markWidth() const
{
    const Metrics metrics = metricsOf(this);
    return m_mark ? metrics.px(kMark) + metrics.gap(kBetween) : 0;
}

QSize StatusButton::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    const int words = std::min(fontMetrics().horizontalAdvance(m_shown) + 1, metrics.px(kMost));
    return {markWidth() + 2 * metrics.gap(kEdge) + words, fontMetrics().height()};
}

QSize StatusButton::minimumSizeHint() const
{
    return sizeHint().boundedTo({metricsOf(this).px(kLeast), QWIDGETSIZE_MAX});
}

void StatusButton::paintEvent(QPaintEvent *)
{
    const Metrics metrics = metricsOf(this);
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    if (underMouse() || hasFocus()) {
        painter.fillRect(rect(), tokens.hover);
    }
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRect inner = rect().adjusted(metrics.gap(kEdge), 0, -metrics.gap(kEdge), 0);
    if (m_mark) {
        paintMark(&painter, mirrored(QRect(inner.left(), inner.top(), metrics.px(kMark), inner.height())), *m_mark,
                  this);
    }
    const QRect words = inner.adjusted(markWidth(), 0, 0, 0);
    painter.setPen(m_isAlarming ? tokens.err : tokens.text2);
    painter.drawText(mirrored(words), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                     fontMetrics().elidedText(m_shown, Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setPen(tokens.focus);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace Signalbox
