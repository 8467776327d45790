// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/matrixlegend.h"

#include "ui/manage/programs/matrixsign.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace Signalbox {

using Cell = MatrixModel::Cell;

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("programs:legend"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setCounts({});
}

void MatrixLegend::setCounts(const MatrixModel::Counts &counts)
{
    m_counts = counts;
    QStringList words;
    for (const Part &part : parts()) {
        words.append(part.text);
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QList<MatrixLegend::Part> MatrixLegend::parts() const
{
    QList<Part> parts{{Cell::Same, tr("%n same", nullptr, m_counts.same)}};
    if (m_counts.secretKept > 0) {
        parts.append({Cell::SecretKept, tr("%n with the secret kept here", nullptr, m_counts.secretKept)});
    }
    if (m_counts.planned > 0) {
        parts.prepend({Cell::Group, tr("%n planned", nullptr, m_counts.planned)});
    }
    return parts
           + QList<Part>{{Cell::Different, tr("%n differ", nullptr, m_counts.different)},
                         {Cell::Broken, tr("%n broken", nullptr, m_counts.broken)},
                         {Cell::Found, tr("%n found", nullptr, m_counts.found)},
                         {Cell::Absent, tr("absent")}};
}

int MatrixLegend::widthOf(const Part &part) const
{
    const Metrics metrics = metricsOf(this);
    return metrics.icon() + metrics.px(4) + QFontMetrics(fontFor(FontRole::Secondary)).horizontalAdvance(part.text)
           + metrics.px(16);
}

QSize MatrixLegend::sizeHint() const
{
    int width = 0;
    for (const Part &part : parts()) {
        width += widthOf(part);
    }
    return {width, metricsOf(this).px(20)};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    const int size = metrics.icon();
    painter.setFont(fontFor(FontRole::Secondary));
    int left = std::max(0, width() - sizeHint().width());
    const QList<Part> all = parts();
    for (const Part &part : all) {
        const MatrixSign sign = part.cell == Cell::Group ? plannedSign() : matrixSign(part.cell);
        const int needed = widthOf(part);
        const QRect mark(left + metrics.px(16), (height() - size) / 2, size, size);
        const QRect words(mark.right() + metrics.px(5), 0, needed, height());
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), mark),
                           iconPixmap(sign.icon, size, inkColour(tokens, sign.mark), devicePixelRatioF()));
        painter.setPen(inkColour(tokens, sign.text == Ink::Text ? Ink::Text2 : sign.text));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), part.text);
        left += needed;
    }
}

} // namespace Signalbox
