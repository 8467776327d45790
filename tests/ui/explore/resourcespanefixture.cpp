// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/resourcespanefixture.h"

namespace Signalbox {

void ResourcesPaneFixture::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/window.ini"_s);
    offer({R"({"uri":"note://a","name":"a","title":"Alpha","mimeType":"text/plain","size":7})",
           R"({"uri":"note://b","name":"b"})"},
          {R"({"uriTemplate":"db://{table}/{id}{?q}","name":"row","description":"One row of a table."})"});
}

void ResourcesPaneFixture::cleanup()
{
    m_pane.reset();
    m_state.reset();
    m_engine.reset();
}

} // namespace Signalbox
