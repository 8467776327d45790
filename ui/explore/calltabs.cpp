// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/calltabs.h"

#include "ui/models/callhandle.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/models/visibletext.h"
#include "ui/widgets/plaintooltip.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownArguments = 400; // bytes
constexpr qsizetype kLongestName = 24;

} // namespace

CallTabs::CallTabs(QWidget *parent)
    : InnerTabs(parent)
{
    setObjectName(u"result:calls"_s);
    setAccessibleName(tr("Calls of this tool"));
    connect(this, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0) {
            m_chosen[m_tool] = calls().value(tab);
            emit callChosen();
        }
    });
    hide();
}

void CallTabs::setRequests(InputDesk *desk)
{
    m_desk = desk;
    if (desk) {
        connect(desk, &InputDesk::countChanged, this, [this] {
            for (int tab = 0; tab < count(); ++tab) {
                nameTab(tab);
            }
        });
    }
}

void CallTabs::setTool(const QString &tool)
{
    m_tool = tool;
    refill(calls().indexOf(m_chosen.value(tool)));
}

void CallTabs::add(CallHandle *call)
{
    calls().append(call);
    makeRoom();
    m_chosen[m_tool] = call;
    connect(call, &CallHandle::finished, this, [this, call] {
        QMetaObject::invokeMethod(this, &CallTabs::dropResults, Qt::QueuedConnection); // others read what came, too
        if (const qsizetype tab = calls().indexOf(call); tab >= 0) {
            nameTab(int(tab));
        }
    });
    refill(calls().size() - 1);
}

void CallTabs::makeRoom()
{
    QList<QPointer<CallHandle>> &own = calls();
    qsizetype tooMany = own.size() - kMostKept;
    own.removeIf([&tooMany](const QPointer<CallHandle> &call) {
        const bool goes = !call || (tooMany > 0 && !call->isRunning());
        tooMany -= goes ? 1 : 0;
        if (goes && call) {
            call->deleteLater();
        }
        return goes;
    });
}

/// The oldest results go first; their calls keep their tabs.
void CallTabs::dropResults()
{
    QList<CallHandle *> all;
    for (const QList<QPointer<CallHandle>> &ofTool : std::as_const(m_calls)) {
        for (CallHandle *call : ofTool) {
            if (call && call->outcome() && call->outcome()->ok() && !call->isDropped()) {
                all.append(call);
            }
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &CallHandle::startedAt);
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        bytes += all.at(i)->outcome()->result.size();
        if (i > 0 && bytes > m_mostBytes && all.at(i) != current()) {
            all.at(i)->dropResult();
        }
    }
}

void CallTabs::refill(qsizetype current)
{
    const QSignalBlocker blocker(this);
    while (count() > 0) {
        removeTab(count() - 1);
    }
    const qsizetype size = calls().size();
    for (qsizetype i = 0; i < size; ++i) {
        nameTab(addTab(QString()));
    }
    setCurrentIndex(int(current));
    setVisible(size > 1);
}

void CallTabs::nameTab(int tab)
{
    if (const CallHandle *call = calls().value(tab)) {
        const QString tool = visibleText(call->request().tool);
        const QString name = tool.size() > kLongestName ? tool.first(kLongestName - 1) + u'…' : tool;
        const QString time = name + u' ' + QLocale().toString(call->startedAt().time(), u"HH:mm:ss"_s);
        setTabToolTip(tab,
                      plainToolTip(visibleText(QString::fromUtf8(call->request().arguments.left(kShownArguments)))));
        const bool isAsking = call->isRunning() && m_desk && m_desk->firstOf(call->request().number) != 0;
        setTabText(tab, isAsking            ? tr("%1, asks you").arg(time)
                        : call->isRunning() ? tr("%1, running").arg(time)
                                            : time);
    }
}

CallHandle *CallTabs::current() const
{
    return m_chosen.value(m_tool);
}

} // namespace Signalbox
