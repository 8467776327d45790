// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowheight.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace Signalbox {

namespace {

class RowHeight : public QObject
{
public:
    RowHeight(QTableView *table, int drawn)
        : QObject(table)
        , m_table(table)
        , m_drawn(drawn)
    {
        table->installEventFilter(this);
        dress();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
            dress();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void dress() { m_table->verticalHeader()->setDefaultSectionSize(metricsOf(m_table).row(m_drawn)); }

    QTableView *m_table;
    int m_drawn;
};

} // namespace

void keepRowHeight(QTableView *table, int drawn)
{
    new RowHeight(table, drawn);
}

} // namespace Signalbox
