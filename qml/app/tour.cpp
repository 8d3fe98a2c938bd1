#include "app/tour.h"

#include "app/camera.h"
#include "app/stage.h"
#include "app/tour_stops.h"
#include "module/load.h"

#include <QDir>

#include <cstdio>

namespace minplan::app {

int tour(const QString &modules, const QString &folder)
{
    if (module::findLibrary(modules.toStdString()).modules.empty()) {
        std::fprintf(stderr, "minplan: no modules in %s; say where they are with --modules\n",
                     qUtf8Printable(modules));
        return 1;
    }
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "minplan: cannot make the folder %s\n", qUtf8Printable(folder));
        return 1;
    }
    countComplaints();
    loadFonts();
    Camera camera(folder);
    visitSignIn(modules, camera);
    visitStaff(modules, camera);
    visitLead(modules, camera);
    visitMany(modules, camera);
    visitCourse(modules, camera);
    visitFaults(modules, camera);
    visitSending(modules, camera);
    visitWorkshop(modules, camera);
    visitItems(modules, camera);
    visitEffect(modules, camera);
    std::printf("%d pictures in %s\n", camera.taken(), qUtf8Printable(folder));
    return complaints() == 0 && camera.failed() == 0 ? 0 : 1;
}

} // namespace minplan::app
