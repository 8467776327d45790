// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requeststrip.h"

#include "ui/models/callhandle.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/requests/requesteditor.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEdge = 3;

} // namespace

RequestStrip::RequestStrip(InputDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"requestStrip"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metricsOf(this).px(kEdge), 0, 0, metricsOf(this).px(1));
    hide();
    if (desk) {
        connect(desk, &InputDesk::countChanged, this, &RequestStrip::showFirst);
    }
}

void RequestStrip::setCall(const CallHandle *call)
{
    m_call = call ? call->request().number : 0;
    showFirst();
}

void RequestStrip::showFirst()
{
    const quint64 number = m_desk && m_call != 0 ? m_desk->firstOf(m_call) : 0;
    if (number == (m_editor ? m_editor->number() : 0)) {
        return;
    }
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater(); // it may be what answered
        m_editor.clear();
    }
    setVisible(number != 0);
    if (number != 0) {
        m_editor = new RequestEditor(*m_desk, number, this);
        layout()->addWidget(m_editor);
        setFocusProxy(m_editor);
        setAccessibleName(m_editor->accessibleName());
        QAccessibleAnnouncementEvent event(this, m_editor->accessibleName());
        QAccessible::updateAccessibility(&event);
        emit asked();
    }
}

void RequestStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    const int edge = metricsOf(this).px(kEdge);
    const QRect bar(0, 0, edge, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), tokens.warnMark);
    painter.fillRect(0, height() - metricsOf(this).px(1), width(), metricsOf(this).px(1), tokens.edge);
}

} // namespace Signalbox
