// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchdialog.h"

#include "ui/models/formats.h"
#include "ui/models/search/searchmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/window/searchdelegate.h"

#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kRoom(720, 520);
constexpr int kPauseMs = 200;

} // namespace

SearchDialog::SearchDialog(SearchModel *model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_field(new FilterField(tr("Words that stand anywhere"), this))
    , m_list(new QListView(this))
    , m_state(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_patience(new QTimer(this))
{
    model->setParent(this);
    setObjectName(u"searchDialog"_s);
    setWindowTitle(tr("Search everywhere"));
    m_field->setObjectName(u"search:field"_s);
    m_state->setObjectName(u"search:state"_s);
    arrange();
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPauseMs);
    connect(m_patience, &QTimer::timeout, this, &SearchDialog::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_patience->start(); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_patience->isActive()) {
            search();
        } else {
            choose(m_list->currentIndex());
        }
    });
    connect(m_field, &FilterField::listWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListView::activated, this, &SearchDialog::choose);
    connect(model, &SearchModel::changed, this, &SearchDialog::showState);
    showState();
}

void SearchDialog::arrange()
{
    const Metrics metrics = metricsOf(this);
    m_list->setObjectName(u"search:list"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(12), metrics.gap(12), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(8));
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    resize(metrics.px(kRoom.width()), metrics.px(kRoom.height()));
}

void SearchDialog::bring()
{
    show();
    raise();
    activateWindow();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString SearchDialog::words() const
{
    return m_field->text();
}

void SearchDialog::search()
{
    m_patience->stop();
    m_model->look(m_field->text());
}

void SearchDialog::showState()
{
    const int count = m_model->rowCount();
    if (count > 0 && !m_list->hasFocus()) {
        m_list->setCurrentIndex(m_model->index(0)); // what is found later may stand above
    }
    const bool asks = !m_field->text().trimmed().isEmpty();
    m_state->setText(!asks ? tr("Tools, prompts and resources with their descriptions, instructions, kept "
                                "calls, log lines, consoles and the journal of all servers.")
                     : m_model->isLooking() ? tr("Searching … %1 so far.").arg(countText(count))
                     : count == 0           ? tr("Nothing was found.")
                     : m_model->hasMore()   ? tr("%1 found; there are more.").arg(countText(count))
                                            : tr("%1 found.").arg(countText(count)));
}

void SearchDialog::choose(const QModelIndex &index)
{
    if (index.isValid()) {
        emit chosen(SearchHit(m_model->hitAt(index.row())));
    }
}

} // namespace Signalbox
