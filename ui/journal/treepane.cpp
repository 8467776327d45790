// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/treepane.h"

#include "ui/models/jsontreemodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QQueue>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

TreePane::TreePane(QWidget *parent)
    : JsonTreeView(parent)
    , m_model(new JsonTreeModel(this))
    , m_menu(new QMenu(this))
{
    setModel(m_model);
    buildMenu();
}

void TreePane::buildMenu()
{
    m_menu->setObjectName(u"journal:treeMenu"_s);
    const auto add = [this](const QString &text, const QKeySequence &keys, void (TreePane::*work)()) {
        QAction *action = m_menu->addAction(text, this, work);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action); // else its key does nothing
    };
    add(tr("Copy value"), QKeySequence::Copy, &TreePane::copyValue);
    add(tr("Copy path (JSON Pointer)"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &TreePane::copyPointer);
    add(tr("Copy path (JSONPath)"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), &TreePane::copyPath);
    m_menu->addSeparator();
    add(tr("Unfold all"), QKeySequence(Qt::ALT | Qt::Key_Plus), &TreePane::unfoldAll);
    add(tr("Fold all"), QKeySequence(Qt::ALT | Qt::Key_Minus), &TreePane::foldAll);
}

void TreePane::setValue(std::shared_ptr<const Json> value)
{
    ++m_searches;
    m_found = {};
    m_value = std::move(value);
    m_model->setValue(m_value);
    expandBeginning();
}

void TreePane::unfoldAll()
{
    QQueue<QModelIndex> open;
    open.enqueue(QModelIndex());
    int shown = 0;
    while (!open.isEmpty()) {
        const QModelIndex at = open.dequeue();
        if (m_model->canFetchMore(at) && m_model->rowCount(at) == 0) {
            m_model->fetchMore(at);
        }
        if (shown + m_model->rowCount(at) > kMostUnfolded && at.isValid()) {
            emit limitReached();
            return;
        }
        setExpanded(at, true);
        shown += m_model->rowCount(at);
        for (int row = 0; row < m_model->rowCount(at); ++row) {
            if (const QModelIndex child = m_model->index(row, 0, at); m_model->hasChildren(child)) {
                open.enqueue(child);
            }
        }
    }
}

void TreePane::foldAll()
{
    collapseAll();
}

void TreePane::copyValue()
{
    if (currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(m_model->textOf(currentIndex()));
    }
}

void TreePane::copyPointer()
{
    if (currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(m_model->pointerOf(currentIndex()));
    }
}

void TreePane::copyPath()
{
    if (currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(m_model->pathOf(currentIndex()));
    }
}

void TreePane::find(const QString &words, Then then)
{
    m_found = {};
    const quint64 number = ++m_searches;
    if (!m_value) {
        return then({});
    }
    const auto look = [value = m_value, words] { return findInJson(*value, words); };
    QtConcurrent::run(look).then(this, [this, number, then = std::move(then)](const JsonFound &found) {
        if (number == m_searches) {
            m_found = found;
            then({.count = found.places.size(), .hasMore = found.hasMore});
        }
    });
}

void TreePane::showHit(qsizetype number)
{
    if (number < 0 || number >= m_found.places.size()) {
        return;
    }
    const QModelIndex place = m_model->reach(m_found.places.at(number));
    for (QModelIndex above = place.parent(); above.isValid(); above = above.parent()) {
        expand(above);
    }
    setCurrentIndex(place);
    scrollTo(place, PositionAtCenter);
}

void TreePane::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentIndex().isValid()) {
        m_menu->popup(event->globalPos());
    }
}

} // namespace Signalbox
