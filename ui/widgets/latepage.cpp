// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/latepage.h"

#include <QCoreApplication>
#include <QPointer>
#include <QVBoxLayout>

#include <utility>

namespace Signalbox {

namespace {

/// Those of the whole program that were not made yet, and whether the next turn was asked for.
struct WaitingPages
{
    QList<QPointer<LatePage>> pages;
    bool isAsked = false;
};

WaitingPages &waiting()
{
    static WaitingPages waiting;
    return waiting;
}

/// Makes the first of them in the next turn of the event loop, and goes on so.
void makeOneLater()
{
    if (waiting().pages.isEmpty() || std::exchange(waiting().isAsked, true)) {
        return;
    }
    QMetaObject::invokeMethod(
        qApp,
        [] {
            waiting().isAsked = false;
            waiting().pages.removeAll(nullptr);
            if (!waiting().pages.isEmpty()) {
                (void)waiting().pages.takeFirst()->content();
            }
            makeOneLater();
        },
        Qt::QueuedConnection);
}

} // namespace

LatePage::LatePage(Make make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    waiting().pages.append(this);
    makeOneLater();
}

QWidget *LatePage::content()
{
    if (!m_content) {
        m_content = m_make(this);
        layout()->addWidget(m_content);
        setFocusProxy(m_content);
        m_content->show();
        waiting().pages.removeOne(this);
        emit made(m_content);
    }
    return m_content;
}

void LatePage::showEvent(QShowEvent *event)
{
    (void)content();
    layout()->activate(); // its size is that of the page at once
    QWidget::showEvent(event);
}

} // namespace Signalbox
