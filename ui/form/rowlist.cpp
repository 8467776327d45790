// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/rowlist.h"

#include "ui/form/formrow.h"
#include "ui/form/rowpage.h"
#include "ui/models/form/formmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace Signalbox {

namespace {

constexpr qsizetype kMeasured = 200;     // labels looked at for the width of their column
constexpr qsizetype kLongestTitle = 200; // letters

} // namespace

RowList::RowList(FormContext *context, const SchemaField &field, const QString &pointer, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(field)
    , m_pointer(pointer)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metricsOf(this).gap(6));
}

void RowList::refresh(bool open)
{
    QList<RowSpec> specs = open ? rowsInside(*m_context->model, m_field, m_pointer) : QList<RowSpec>();
    for (RowSpec &spec : specs) {
        if (m_context->usesTitles && spec.role == RowSpec::Role::Member && !spec.field->title.isEmpty()) {
            spec.label = spec.field->title.left(kLongestTitle);
        }
    }
    if (specs == m_specs) {
        for (RowPage *page : std::as_const(m_pages)) {
            page->refresh();
        }
        return;
    }
    // Pages whose rows are the same stay, and with them the focus: adding an item makes only the last page anew.
    qsizetype same = 0;
    while (same < m_pages.size() && m_pages.at(same)->specs() == specs.mid(same * RowPage::kRows, RowPage::kRows)) {
        m_pages.at(same)->refresh();
        ++same;
    }
    m_specs = specs;
    rebuild(same);
}

void RowList::rebuild(qsizetype firstPage)
{
    while (m_pages.size() > firstPage) {
        RowPage *page = m_pages.takeLast();
        m_layout->removeWidget(page);
        page->hide();
        page->deleteLater(); // the change may come from an editor in it
    }
    if (firstPage == 0) {
        m_labelWidth = labelWidth();
    }
    for (qsizetype first = firstPage * RowPage::kRows; first < m_specs.size(); first += RowPage::kRows) {
        m_pages += new RowPage(m_context, m_specs.mid(first, RowPage::kRows), m_labelWidth, this);
        m_layout->addWidget(m_pages.last());
        m_pages.last()->show();
    }
    // What is seen first, and a page that takes another's place, stands there at once.
    if (firstPage < m_pages.size()) {
        m_pages.at(firstPage)->build();
    }
}

void RowList::showFaults()
{
    for (RowPage *page : std::as_const(m_pages)) {
        page->showFaults();
    }
}

bool RowList::buildVisible(const QRect &visible)
{
    for (RowPage *page : std::as_const(m_pages)) {
        if (page->geometry().intersects(visible) && page->buildVisible(visible.translated(-page->pos()))) {
            return true;
        }
    }
    return false;
}

QWidget *RowList::reveal(const QString &pointer)
{
    for (RowPage *page : std::as_const(m_pages)) {
        if (QWidget *input = page->reveal(pointer)) {
            return input;
        }
    }
    return nullptr;
}

int RowList::labelWidth() const
{
    const Metrics metrics = metricsOf(this);
    const QFontMetrics letters(fontFor(FontRole::Body));
    int width = metrics.px(40);
    for (qsizetype i = 0; i < qMin(kMeasured, m_specs.size()); ++i) {
        const RowSpec &spec = m_specs.at(i);
        const int star = spec.field->required && spec.role == RowSpec::Role::Member ? metrics.px(14) : metrics.px(2);
        const int own =
            spec.role == RowSpec::Role::Entry ? metrics.px(100) : letters.horizontalAdvance(spec.label) + star;
        width = qMax(width, spec.field->isContainer() ? 0 : own);
    }
    return qMin(width, metrics.px(160));
}

} // namespace Signalbox
