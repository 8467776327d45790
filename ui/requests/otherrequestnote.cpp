// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/otherrequestnote.h"

#include "ui/models/callhandle.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

OtherRequestNote::OtherRequestNote(InputDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new PlainLabel({}, FontRole::Body, Ink::Warn, this))
{
    setObjectName(u"otherRequest"_s);
    const Metrics metrics = metricsOf(this);
    m_text->setObjectName(u"otherRequest:text"_s);
    m_text->setWordWrap(true);
    auto *show = new QPushButton(icon(u"requests"_s), tr("Show it"), this);
    show->setObjectName(u"otherRequest:show"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_text, 1);
    row->addWidget(show, 0, Qt::AlignTop);
    hide();
    if (desk) {
        connect(desk, &InputDesk::countChanged, this, &OtherRequestNote::update);
        connect(show, &QPushButton::clicked, this, [this] { m_desk->bring(m_asked); });
    }
}

void OtherRequestNote::setCall(const CallHandle *call)
{
    m_call = call ? call->request().number : 0;
    m_server = call && call->isRunning() ? call->request().server : QString();
    update();
}

void OtherRequestNote::update()
{
    const bool asksItself = m_desk && m_call != 0 && m_desk->firstOf(m_call) != 0;
    m_asked = m_desk && !m_server.isEmpty() && !asksItself ? m_desk->firstOf(m_server) : 0;
    if (const InputCase *asked = m_asked != 0 ? m_desk->find(m_asked) : nullptr) {
        m_text->setText(asked->origin.tool.isEmpty()
                            ? tr("%1 asks you something. This call may be waiting for the answer.").arg(asked->server)
                            : tr("%1 asks you something for its call of %2. This one may be waiting for the answer.")
                                  .arg(asked->server, asked->origin.tool));
    }
    setVisible(m_asked != 0);
}

} // namespace Signalbox
