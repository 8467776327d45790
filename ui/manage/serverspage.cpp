// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/serverspage.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/plaintooltip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ServersPage::ServersPage(QWidget *parent)
    : QWidget(parent)
    , m_tools(new QStackedWidget(this))
    , m_tabs(new InnerTabs(this))
    , m_legends(new QStackedWidget(this))
    , m_contents(new QStackedWidget(this))
{
    setObjectName(u"serversPage"_s);
    setAccessibleName(tr("Servers"));
    setSurface(this, Surface::Window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(buildTabRow());
    column->addWidget(m_contents, 1);
    FocusKeeper::watchPages(m_contents);
    connect(m_tabs, &QTabBar::currentChanged, this, &ServersPage::showTab);
}

QWidget *ServersPage::buildBar()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QWidget(this);
    setSurface(bar, Surface::Window);
    bar->setFixedHeight(metrics.pageBar());
    auto *add = new QPushButton(icon(u"plus"_s), tr("&Add server…"), bar);
    add->setObjectName(u"servers:add"_s);
    auto *paste = new QPushButton(icon(u"clipboard"_s), tr("&Paste…"), bar);
    paste->setObjectName(u"servers:paste"_s);
    setPlainToolTip(paste, tr("Shows what the copied command line, address or JSON means, before it is kept."));
    m_tools->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(10), 0, metrics.gap(8), 0);
    row->setSpacing(metrics.gap(8));
    row->addWidget(add);
    row->addWidget(paste);
    row->addWidget(m_tools, 1);
    connect(add, &QPushButton::clicked, this, &ServersPage::addRequested);
    connect(paste, &QPushButton::clicked, this, &ServersPage::pasteRequested);
    return bar;
}

QWidget *ServersPage::buildTabRow()
{
    const Metrics metrics = metricsOf(this);
    m_tabs->setObjectName(u"servers:tabs"_s);
    m_tabs->setAccessibleName(tr("What is managed"));
    m_legends->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(metrics.gap(4), 0, metrics.gap(12), 0);
    row->setSpacing(metrics.gap(12));
    row->addWidget(m_tabs);
    row->addWidget(m_legends, 1);
    return line;
}

void ServersPage::addTab(const ManageTab &tab)
{
    m_all.append(tab);
    m_contents->addWidget(tab.content);
    m_tools->addWidget(tab.tools ? tab.tools : new QWidget(m_tools));
    m_legends->addWidget(tab.legend ? tab.legend : new QWidget(m_legends));
    m_tabs->addTab(tab.title);
}

void ServersPage::setCounter(const QString &id, int count, const QString &toolTip)
{
    if (const int index = indexOf(id); index >= 0) {
        m_tabs->setCounter(index, count);
        m_tabs->setTabToolTip(index, toolTip);
    }
}

void ServersPage::turnTo(const QString &id)
{
    if (const int index = indexOf(id); index >= 0) {
        m_tabs->setCurrentIndex(index);
    }
}

QString ServersPage::currentTab() const
{
    const int index = m_tabs->currentIndex();
    return index < 0 ? QString() : m_all.at(index).id;
}

std::optional<QString> ServersPage::currentServer() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && m_all.at(index).server ? m_all.at(index).server() : std::nullopt;
}

QList<QWidget *> ServersPage::panes() const
{
    QList<QWidget *> panes{m_tabs};
    for (const ManageTab &tab : m_all) {
        panes.append(tab.content);
    }
    return panes;
}

int ServersPage::indexOf(const QString &id) const
{
    for (int i = 0; i < m_all.size(); ++i) {
        if (m_all.at(i).id == id) {
            return i;
        }
    }
    return -1;
}

void ServersPage::showTab(int index)
{
    m_contents->setCurrentIndex(index);
    m_tools->setCurrentIndex(index);
    m_legends->setCurrentIndex(index);
    emit currentTabChanged(currentTab());
}

void ServersPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEdge(&painter, QRect(0, m_tabs->parentWidget()->y(), width(), 1), Qt::TopEdge, tokensOf(this).line);
    paintEdge(&painter, QRect(0, m_contents->y() - 1, width(), 1), Qt::TopEdge, tokensOf(this).line);
}

} // namespace Signalbox
