// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/authdiagram.h"

#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepHeight = 36;
constexpr int kPartyWidth = 140;
constexpr int kLoopWidth = 16;
constexpr int kHeadSize = 5;

} // namespace

AuthDiagram::AuthDiagram(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Sequence of the authorization"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void AuthDiagram::setSteps(const QList<NetworkRow> &steps)
{
    m_steps = steps;
    describe();
    updateGeometry();
    update();
}

void AuthDiagram::setCurrent(int step, int told)
{
    m_current = step;
    m_told = told;
    describe();
    update();
}

void AuthDiagram::describe()
{
    if (m_current < 0 || m_current >= m_steps.size()) {
        setAccessibleDescription({});
        return;
    }
    const NetworkRow &step = m_steps.at(m_current);
    setAccessibleDescription(visibleText(tr("Step %1 of %2: %3, %4")
                                             .arg(m_current + 1)
                                             .arg(m_steps.size())
                                             .arg(authStepTitle(step), authStepOutcome(step))));
}

int AuthDiagram::headHeight() const
{
    return metricsOf(this).px(32);
}

int AuthDiagram::stepHeight() const
{
    return metricsOf(this).px(kStepHeight);
}

QSize AuthDiagram::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {AuthPath::kParties * metrics.px(kPartyWidth),
            headHeight() + int(m_steps.size()) * stepHeight() + metrics.gap(12)};
}

QRect AuthDiagram::stepRect(int step) const
{
    return {0, headHeight() + step * stepHeight(), width(), stepHeight()};
}

int AuthDiagram::lineX(AuthPath::Party party) const
{
    const int x = (2 * int(party) + 1) * width() / (2 * AuthPath::kParties);
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void AuthDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokensOf(this).base);
    paintParties(painter);
    for (int step = 0; step < std::min<int>(m_told, int(m_steps.size())); ++step) {
        paintStep(painter, step);
    }
}

void AuthDiagram::paintParties(QPainter &painter) const
{
    const Metrics metrics = metricsOf(this);
    const Tokens &tokens = tokensOf(this);
    painter.setFont(fontFor(FontRole::Name));
    const int half = width() / (2 * AuthPath::kParties);
    if (m_current >= 0) {
        painter.fillRect(stepRect(m_current), hasFocus() ? tokens.sel : tokens.selQuiet);
    }
    for (int i = 0; i < AuthPath::kParties; ++i) {
        const auto party = AuthPath::Party(i);
        const int x = lineX(party);
        painter.setPen(tokens.text);
        const QRect head(x - half + metrics.gap(4), 0, 2 * (half - metrics.gap(4)), headHeight() - metrics.gap(4));
        painter.drawText(head, int(Qt::AlignCenter),
                         painter.fontMetrics().elidedText(partyText(party), Qt::ElideRight, head.width()));
        painter.setPen(QPen(tokens.line, 1, Qt::DashLine));
        painter.drawLine(x, headHeight() - metrics.gap(4), x, height() - metrics.gap(4));
    }
}

void AuthDiagram::paintStep(QPainter &painter, int step) const
{
    const Metrics metrics = metricsOf(this);
    const Tokens &tokens = tokensOf(this);
    const NetworkRow &row = m_steps.at(step);
    const AuthPath path = authPath(row);
    const QRect area = stepRect(step);
    const int from = lineX(path.from);
    const int to = lineX(path.to);
    const bool isCurrent = step == m_current && hasFocus();
    const int y = area.bottom() - metrics.px(9);
    painter.setFont(fontFor(FontRole::Secondary));
    painter.setPen(QPen(isCurrent        ? tokens.onSel
                        : isTrouble(row) ? tokens.err
                                         : tokens.accent,
                        metrics.px(1.5), isComing(row) ? Qt::DashLine : Qt::SolidLine));
    const QString words = visibleText(u"%1  %2 · %3"_s.arg(step + 1).arg(authStepTitle(row), authStepOutcome(row)));
    QRect label(std::min(from, to) + metrics.gap(8), area.top(), std::abs(to - from) - metrics.gap(12),
                y - area.top() - metrics.px(2));
    if (from == to) { // nothing goes anywhere: a loop at its own line
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const int end = from + (isMirrored ? -1 : 1) * metrics.px(kLoopWidth);
        painter.drawLine(from, y - metrics.px(8), end, y - metrics.px(8));
        painter.drawLine(end, y - metrics.px(8), end, y);
        paintArrow(painter, end, from, y);
        label = isMirrored ? QRect(0, area.top(), end - metrics.gap(8), area.height())
                           : QRect(end + metrics.gap(8), area.top(), width() - end - metrics.gap(12), area.height());
    } else {
        paintArrow(painter, from, to, y);
    }
    painter.setPen(isCurrent ? tokens.onSel : isTrouble(row) ? tokens.err : tokens.text);
    const int flags = int(Qt::AlignVCenter) | int(from == to ? Qt::AlignLeading : Qt::AlignHCenter);
    painter.drawText(label, flags, painter.fontMetrics().elidedText(words, Qt::ElideRight, label.width()));
}

void AuthDiagram::paintArrow(QPainter &painter, int fromX, int toX, int y) const
{
    const int size = metricsOf(this).px(kHeadSize);
    const int back = toX > fromX ? -size : size;
    painter.drawLine(fromX, y, toX, y);
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygon({{toX, y}, {toX + back, y - size}, {toX + back, y + size}}));
    painter.restore();
}

void AuthDiagram::mousePressEvent(QMouseEvent *event)
{
    const int step = (event->position().toPoint().y() - headHeight()) / stepHeight();
    if (event->button() == Qt::LeftButton && event->position().y() >= headHeight() && step < m_told) {
        emit stepChosen(step);
    }
}

void AuthDiagram::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        emit moveAsked((event->key() == Qt::Key_Right) != isMirrored ? 1 : -1);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Signalbox
