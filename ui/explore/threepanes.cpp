// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/threepanes.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForThree = 800;  ///< units
constexpr int kRoomForFolded = 240; ///< units of height: lower, a list above a form leaves neither enough
constexpr double kListShare = 0.35; ///< of the height

} // namespace

ThreePanes::ThreePanes(const QString &name, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_name(name)
    , m_left(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(name);
    m_left->setObjectName(name + u":list"_s);
    setChildrenCollapsible(false);
    m_left->setChildrenCollapsible(false);
}

void ThreePanes::setPanes(QWidget *list, QWidget *form, QWidget *answer, const QList<int> &widths, bool formGrows)
{
    m_left->addWidget(list);
    m_left->addWidget(form);
    addWidget(m_left);
    addWidget(answer);
    m_left->setStretchFactor(1, 1);
    setStretchFactor(0, formGrows ? 1 : 0);
    setStretchFactor(1, 1);
    const Metrics metrics = metricsOf(this);
    m_left->setSizes({metrics.px(widths.at(0)), metrics.px(widths.at(1))});
    setSizes({metrics.px(widths.at(0) + widths.at(1)), metrics.px(widths.at(2))});
}

QSize ThreePanes::minimumSizeHint() const
{
    const QSize usual = QSplitter::minimumSizeHint();
    if (m_isFolded || m_left->count() < 2) {
        return usual;
    }
    const QSize list = m_left->widget(0)->minimumSizeHint();
    const QSize form = m_left->widget(1)->minimumSizeHint();
    return {usual.width() - std::min(list.width(), form.width()), usual.height()};
}

void ThreePanes::resizeEvent(QResizeEvent *event)
{
    const Metrics metrics = metricsOf(this);
    const bool folds = width() < metrics.px(kRoomForThree) && height() >= metrics.px(kRoomForFolded);
    if (folds != m_isFolded) {
        fold(folds);
    }
    QSplitter::resizeEvent(event);
}

void ThreePanes::fold(bool folded)
{
    m_isFolded = folded;
    const QByteArray otherState = std::exchange(m_otherState, saveState());
    const QByteArray otherLeft = std::exchange(m_otherLeftState, m_left->saveState());
    const QString suffix = folded ? u":folded"_s : QString();
    m_left->setOrientation(folded ? Qt::Vertical : Qt::Horizontal);
    if (otherState.isEmpty()) {
        const int list = int(height() * kListShare);
        setSizes({width() / 2, width() - width() / 2});
        m_left->setSizes({list, height() - list});
    } else {
        restoreState(otherState);
        m_left->restoreState(otherLeft);
    }
    setObjectName(m_name + suffix); // who keeps sizes by it has the last word
    m_left->setObjectName(m_name + u":list"_s + suffix);
}

} // namespace Signalbox
