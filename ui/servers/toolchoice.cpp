// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/toolchoice.h"

#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 6;

} // namespace

ToolChoice::ToolChoice(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_typed(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
{
    const Metrics metrics = metricsOf(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_list->setObjectName(u"toolChoice:list"_s);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_typed->setObjectName(u"toolChoice:typed"_s);
    m_typed->setAccessibleName(tr("Name of a tool"));
    m_typed->setPlaceholderText(tr("name of a tool"));
    m_add->setObjectName(u"toolChoice:add"_s);
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap(8));
    line->addWidget(m_typed, 1);
    line->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(4));
    column->addWidget(m_list);
    column->addLayout(line);
    setFocusProxy(m_typed);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { handleTicked(m_list->row(item)); });
    connect(m_typed, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_typed, &QLineEdit::returnPressed, this, &ToolChoice::addTyped);
    connect(m_add, &QPushButton::clicked, this, &ToolChoice::addTyped);
    fill();
}

void ToolChoice::setKnown(const QStringList &tools)
{
    m_known = tools;
    fill();
}

void ToolChoice::setChosen(const QStringList &tools)
{
    m_chosen = tools;
    fill();
}

void ToolChoice::choose(const QStringList &tools)
{
    setChosen(tools);
    emit edited();
}

/// What is chosen stands first, so that it is seen; it does not move while one ticks.
void ToolChoice::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QStringList names = m_chosen;
    names += m_known;
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        auto *item = new QListWidgetItem(visibleText(name), m_list);
        item->setData(Qt::UserRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setVisible(!names.isEmpty());
    const int rows = std::min(int(names.size()), kMostRows);
    m_list->setFixedHeight(rows * metricsOf(this).row() + 2 * m_list->frameWidth());
}

void ToolChoice::handleTicked(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    const QString name = item->data(Qt::UserRole).toString();
    const bool isTicked = item->checkState() == Qt::Checked;
    if (isTicked == m_chosen.contains(name)) {
        return;
    }
    if (isTicked) {
        m_chosen.append(name);
    } else {
        m_chosen.removeAll(name);
    }
    emit edited();
}

void ToolChoice::addTyped()
{
    const QString name = m_typed->text().trimmed();
    if (name.isEmpty()) {
        return;
    }
    m_typed->clear();
    m_add->setEnabled(false);
    if (!m_chosen.contains(name)) {
        m_chosen.append(name);
        fill();
        emit edited();
    }
}

} // namespace Signalbox
