// Loads labels: shows that the bench sees it when a program does.
import "@tipx/taxonomy/labels/en";
import "@tipx/taxonomy/labels/km";
