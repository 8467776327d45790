// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/layoutbook.h"

#include "ui/state/uistate.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kOrder = u"layouts/order"_s; // ids, changed longest ago first

QString keyOf(const QString &server)
{
    return u"layouts/of-"_s + server;
}

} // namespace

QByteArray LayoutBook::layout(const QString &server) const
{
    return m_state.value(keyOf(server)).toString().toUtf8();
}

void LayoutBook::keep(const QString &server, const QByteArray &layout)
{
    if (layout == this->layout(server)) {
        return;
    }
    QStringList order = m_state.value(kOrder).toStringList();
    order.removeAll(server);
    if (layout.isEmpty()) {
        m_state.remove(keyOf(server));
    } else {
        order.append(server);
        m_state.setValue(keyOf(server), QString::fromUtf8(layout));
    }
    while (order.size() > kMost) {
        m_state.remove(keyOf(order.takeFirst()));
    }
    if (order.isEmpty()) {
        m_state.remove(kOrder);
    } else {
        m_state.setValue(kOrder, order);
    }
}

} // namespace Signalbox
