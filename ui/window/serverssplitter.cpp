// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/serverssplitter.h"

#include "ui/state/uistate.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kServersWidth = 268;   ///< units
constexpr int kLeastServers = 150;   ///< units: no narrower for the page's sake
constexpr int kWideWindow = 1300;    ///< units
constexpr double kShareOfLack = 0.3; ///< of what the window lacks of that
const QString kServersWidthKey = u"servers/width"_s;

} // namespace

ServersSplitter::ServersSplitter(UiState &state, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_wanted(state.value(kServersWidthKey).toInt())
{
    setObjectName(u"serversAndPage"_s);
    setChildrenCollapsible(false);
    if (m_wanted <= 0) {
        m_wanted = metricsOf(this).px(kServersWidth);
    }
    connect(this, &QSplitter::splitterMoved, this, [this, &state] {
        m_wanted = sizes().constFirst() + m_given;
        m_spared = givenUp() - m_given;
        state.setValue(kServersWidthKey, m_wanted);
    });
}

int ServersSplitter::givenUp() const
{
    const int lack = metricsOf(this).px(kWideWindow) - window()->width();
    return int(std::max(0, lack) * kShareOfLack);
}

void ServersSplitter::fit()
{
    if (count() < 2 || widget(0)->isHidden()) {
        return;
    }
    const int least = std::min(m_wanted, metricsOf(this).px(kLeastServers));
    m_spared = std::min(m_spared, givenUp());
    const int list = std::max(least, m_wanted - (givenUp() - m_spared));
    m_given = m_wanted - list;
    if (sizes().constFirst() != list) {
        setSizes({list, std::max(1, width() - list - handleWidth())});
    }
}

void ServersSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

} // namespace Signalbox
