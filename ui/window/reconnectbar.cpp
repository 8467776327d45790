// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reconnectbar.h"

#include "ui/models/enginelink.h"
#include "ui/models/visibletext.h"
#include "ui/state/uistate.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kConnected = u"connected/servers"_s; ///< in the window's state: ids

} // namespace

ReconnectBar::ReconnectBar(EngineLink &link, UiState &state, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_state(state)
    , m_text(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_again(new QPushButton(tr("Connect again"), this))
    , m_offered(state.value(kConnected).toStringList())
{
    setObjectName(u"reconnect"_s);
    m_text->setObjectName(u"reconnect:text"_s);
    m_text->setElide(PlainLabel::Elide::End);
    m_again->setObjectName(u"reconnect:again"_s);
    auto *close = new ToolButton(u"close"_s, tr("Leave them disconnected"), this);
    close->setObjectName(u"reconnect:close"_s);
    const Metrics metrics = metricsOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(12), metrics.px(4), metrics.gap(8), metrics.px(4));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_text, 1);
    row->addWidget(m_again);
    row->addWidget(close);
    connect(m_again, &QPushButton::clicked, this, &ReconnectBar::connectAgain);
    connect(close, &QToolButton::clicked, this, &ReconnectBar::dismiss);
    const auto look = [this] {
        showOffer();
        keep();
    };
    connect(&link, &EngineLink::ready, this, look);
    connect(&link, &EngineLink::serversChanged, this, look);
    connect(&link, &EngineLink::serverChanged, this, look);
    hide();
    look();
}

QStringList ReconnectBar::connected() const
{
    QStringList ids;
    for (const ServerStatus &status : m_link.servers()) {
        if (status.state == ServerStatus::State::Connected || status.state == ServerStatus::State::Connecting) {
            ids.append(status.entry.id);
        }
    }
    return ids;
}

/// What is still offered counts as connected: another sudden end loses nothing of it.
void ReconnectBar::keep()
{
    if (m_isOver || !m_link.isReady()) {
        return;
    }
    QStringList ids = connected() + m_offered;
    ids.removeDuplicates();
    if (ids != m_state.value(kConnected).toStringList()) {
        m_state.setValue(kConnected, ids.isEmpty() ? QVariant() : QVariant(ids));
    }
}

void ReconnectBar::showOffer()
{
    if (!m_link.isReady()) {
        return;
    }
    QStringList names;
    m_offered.removeIf([&](const QString &id) {
        const ServerStatus *status = m_link.server(id);
        const bool isGone = !status || status->state == ServerStatus::State::Connected;
        if (!isGone) {
            names.append(visibleText(status->entry.name));
        }
        return isGone;
    });
    m_text->setText(tr("%n server(s) were connected when Signalbox ended unexpectedly.", nullptr, int(names.size())));
    setPlainToolTip(m_again, names.join(u'\n'));
    setVisible(!names.isEmpty());
}

void ReconnectBar::connectAgain()
{
    const QStringList ids = std::exchange(m_offered, {});
    hide();
    for (const QString &id : ids) {
        m_link.connectServer(id);
    }
    // They stay kept as they are until the first of them is connecting.
}

void ReconnectBar::dismiss()
{
    m_offered.clear();
    hide();
    keep();
}

void ReconnectBar::forget()
{
    m_isOver = true;
    m_state.setValue(kConnected, {});
}

void ReconnectBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).runBack);
    paintEdge(&painter, rect(), Qt::BottomEdge, tokensOf(this).line);
}

} // namespace Signalbox
