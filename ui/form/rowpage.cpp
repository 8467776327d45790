// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/rowpage.h"

#include "ui/form/formrow.h"
#include "ui/models/form/jsonpointer.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace Signalbox {

RowPage::RowPage(FormContext *context, QList<RowSpec> specs, int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_specs(std::move(specs))
    , m_labelWidth(labelWidth)
{
    setFixedHeight(int(m_specs.size()) * metricsOf(this).px(30));
}

void RowPage::build()
{
    if (m_built) {
        return;
    }
    m_built = true;
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metricsOf(this).gap(6));
    for (const RowSpec &spec : std::as_const(m_specs)) {
        m_rows += FormRow::make(m_context, spec, m_labelWidth, this);
        layout->addWidget(m_rows.last());
    }
}

void RowPage::refresh()
{
    for (FormRow *&row : m_rows) {
        if (row->fits()) {
            row->refresh();
            continue;
        }
        FormRow *better = FormRow::make(m_context, row->spec(), m_labelWidth, this);
        delete layout()->replaceWidget(row, better);
        row->hide();
        row->deleteLater();
        row = better;
    }
}

void RowPage::showFaults()
{
    for (FormRow *row : std::as_const(m_rows)) {
        row->showFaults();
    }
}

bool RowPage::buildVisible(const QRect &visible)
{
    if (!m_built) {
        build();
        return true;
    }
    for (FormRow *row : std::as_const(m_rows)) {
        if (row->isVisibleTo(this) && row->geometry().intersects(visible)
            && row->buildVisible(visible.translated(-row->pos()))) {
            return true;
        }
    }
    return false;
}

QWidget *RowPage::reveal(const QString &pointer)
{
    for (qsizetype i = 0; i < m_specs.size(); ++i) {
        if (Pointer::isWithin(pointer, m_specs.at(i).pointer)) {
            build();
            return m_rows.at(i)->reveal(pointer);
        }
    }
    return nullptr;
}

} // namespace Signalbox
