// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestsdialog.h"

#include "ui/models/requests/inputdesk.h"
#include "ui/requests/requestspanel.h"
#include "ui/theme/theme.h"

#include <QScreen>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

RequestsDialog::RequestsDialog(InputDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_panel(new RequestsPanel(desk, this))
{
    constexpr QSize kRoom(820, 600);
    setObjectName(u"requestsDialog"_s);
    setWindowTitle(tr("Requests of servers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(&desk, &InputDesk::wanted, this, &RequestsDialog::bring);
    const Metrics metrics = metricsOf(this);
    resize(QSize(metrics.px(kRoom.width()), metrics.px(kRoom.height())).boundedTo(screen()->availableSize()));
}

void RequestsDialog::bring(quint64 number)
{
    m_panel->showRequest(number);
    show();
    raise();
    activateWindow();
    m_panel->setFocus(Qt::OtherFocusReason);
}

} // namespace Signalbox
